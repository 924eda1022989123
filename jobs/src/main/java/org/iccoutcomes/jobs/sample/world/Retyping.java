package org.iccoutcomes.jobs.sample.world;

/** From a day on, a site's A&E department is recorded under another type (NHS-DATA 8.17). */
public record Retyping(String site, int from, String department) {}
