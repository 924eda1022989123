package org.iccoutcomes.jobs.sample.history;

import java.util.List;

/**
 * What is recorded beside hospital care.
 *
 * @param claims trips for which transport was claimed in the last full year
 * @param counts ready-made monthly counts of that year; a month of none has no row
 * @param movedToAttendances same-day stays that were recorded as attendances
 */
public record SideRecords(List<Trip> claims, List<PracticeCount> counts, int movedToAttendances) {}
