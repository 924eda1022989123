package org.iccoutcomes.statistics.standard;

import org.jspecify.annotations.Nullable;

/**
 * A stratum of a group to be standardised, already joined to the standard by its key.
 *
 * @param events counted; null counts as 0, as in the reference
 * @param population null when unknown
 * @param weight people of the standard population in this stratum
 */
public record StandardStratum(
        @Nullable Double events, @Nullable Double population, double weight) {
    double eventsOrZero() {
        return events == null ? 0 : events;
    }
}
