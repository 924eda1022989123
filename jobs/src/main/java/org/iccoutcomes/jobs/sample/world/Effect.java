package org.iccoutcomes.jobs.sample.world;

import java.time.YearMonth;

/** From a month on, an area's activity is multiplied by a factor: what a programme did. */
public record Effect(String area, Activity activity, YearMonth from, double factor) {}
