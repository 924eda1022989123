package org.iccoutcomes.statistics.ratio;

/** The rates of one population before and after. */
public record BeforeAfter(Rate after, Rate before) {}
