package org.iccoutcomes.jobs.sample.world;

/** A steady yearly growth of an area's activity that no programme caused; 0.02 is 2 % a year. */
public record Drift(String area, Activity activity, double perYear) {}
