package org.iccoutcomes.statistics.control.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rule: a series holds every period from its first to the last complete one; a period that was not delivered is there
 * without a value, and one that is not complete is not there. The reference takes the rows it is given as consecutive,
 * and so sees shifts and trends across gaps (NHSRplotthedots, issues 138 and 156).
 */
public final class FullCalendar {
    private FullCalendar() {}

    /**
     * The full series.
     *
     * @param observations in any order; those on or after {@code end} are left out
     * @param step from one period to the next: a month, say
     * @param end first day after the last complete period
     * @throws IllegalArgumentException when an observation starts no period of the calendar, or two start the same
     */
    public static List<Observation> of(List<Observation> observations, Period step, LocalDate end) {
        if (step.isNegative() || step.isZero()) {
            throw new IllegalArgumentException("a period must be longer than nothing, was " + step);
        }
        TreeMap<LocalDate, Observation> given = new TreeMap<>();
        for (Observation observation : observations) {
            if (given.put(observation.period(), observation) != null) {
                throw new IllegalArgumentException(observation.period() + " is there twice");
            }
        }
        Map<LocalDate, Observation> complete = given.headMap(end, false);
        if (complete.isEmpty()) {
            return List.of();
        }
        List<Observation> full = filled(complete, given.firstKey(), step, end);
        long found = full.stream().filter(o -> complete.containsKey(o.period())).count();
        if (found < complete.size()) {
            throw new IllegalArgumentException(
                    "the series does not go in steps of " + step + " from " + given.firstKey());
        }
        return full;
    }

    private static List<Observation> filled(
            Map<LocalDate, Observation> given, LocalDate first, Period step, LocalDate end) {
        List<Observation> full = new ArrayList<>();
        LocalDate period = first;
        for (int i = 1; period.isBefore(end); i++) {
            full.add(given.getOrDefault(period, Observation.ofValue(period, null)));
            period = first.plus(step.multipliedBy(i));
        }
        return full;
    }
}
