package org.iccoutcomes.contract.finding;

import org.jspecify.annotations.Nullable;

/**
 * A figure with its 95 % limits; each may be unknown, none is ever NaN or infinite.
 *
 * @param value the figure
 * @param lower lower limit
 * @param upper upper limit
 * @param method how the limits were found; empty when there are none
 */
public record Interval(
        @Nullable Double value,
        @Nullable Double lower,
        @Nullable Double upper,
        String method) {
    /** Nothing known. */
    public static final Interval UNKNOWN = new Interval(null, null, null, "");

    /** Refuses NaN and infinity. */
    public Interval {
        requireFinite(value);
        requireFinite(lower);
        requireFinite(upper);
    }

    /**
     * Read as a percentage change: how much more it is than another change, {@code 100 ((1 + x) / (1 + other) - 1)}.
     */
    public Interval beyond(double otherPercent) {
        double ratio = 1 + otherPercent / 100;
        return new Interval(beyond(value, ratio), beyond(lower, ratio), beyond(upper, ratio), method);
    }

    private static @Nullable Double beyond(@Nullable Double percent, double ratio) {
        return percent == null ? null : (Double) (100 * ((1 + percent / 100) / ratio - 1));
    }

    private static void requireFinite(@Nullable Double number) {
        if (number != null && !Double.isFinite(number)) {
            throw new IllegalArgumentException("a figure must be finite or absent, was " + number);
        }
    }
}
