package org.iccoutcomes.statistics.control.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was seen in one period. A missing period is an observation without a value, never 0 and never left out.
 *
 * @param period its first day
 * @param value what is charted: a count, rate, share or mean; null when missing
 * @param events the count behind the value, where there is one: the value itself when counts are charted
 */
public record Observation(
        LocalDate period, @Nullable Double value, @Nullable Double events) {
    /** Refuses NaN and infinity, which are never a value. */
    public Observation {
        if ((value != null && !Double.isFinite(value)) || (events != null && !Double.isFinite(events))) {
            throw new IllegalArgumentException(period + ": a value must be finite or absent, was " + value);
        }
    }

    /** A count; null when missing. */
    public static Observation ofCount(LocalDate period, @Nullable Double count) {
        return new Observation(period, count, count);
    }

    /** A value that is not of counted events; null when missing. */
    public static Observation ofValue(LocalDate period, @Nullable Double value) {
        return new Observation(period, value, null);
    }
}
