package org.iccoutcomes.jobs.sample.world;

/** From a day on, an area's same-day emergency care is recorded as A&E attendance, not admission (NHS-DATA 8.16). */
public record SameDayMove(String area, int from) {}
