package org.iccoutcomes.jobs.sample.world;

/** A GP practice with its share of the people of the area it starts in. */
public record Practice(String code, double share) {}
