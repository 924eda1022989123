package org.iccoutcomes.statistics.standard;

import org.jspecify.annotations.Nullable;

/**
 * How many people of a stratum had the same number of events.
 *
 * @param stratum the stratum's key
 * @param population of the stratum; the same on all its rows
 * @param weight of the stratum in the standard; the same on all its rows
 * @param eventsEach events each of these people had, 1 or more
 * @param people how many; null counts as 0
 */
public record RepeatEvents(
        String stratum,
        @Nullable Double population,
        double weight,
        double eventsEach,
        @Nullable Double people) {
    double peopleOrZero() {
        return people == null ? 0 : people;
    }
}
