package org.iccoutcomes.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A figure with its limits and what they came from; what cannot be given is null, and the status says why.
 *
 * @param status why a part is missing
 * @param value the figure
 * @param lower lower limit
 * @param upper upper limit
 * @param p two-sided p value of no difference, where there is one
 * @param method how the limits were found; empty when there are none
 */
public record Estimate(
        Status status,
        @Nullable Double value,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Double p,
        String method) {

    /** Refuses NaN and infinity, which are never a figure. */
    public Estimate {
        requireFinite(value);
        requireFinite(lower);
        requireFinite(upper);
        requireFinite(p);
    }

    /** No figure. */
    public static Estimate none(Status status) {
        return new Estimate(status, null, null, null, null, "");
    }

    /** A figure with limits and no test; anything not finite becomes null. */
    public static Estimate of(double value, double lower, double upper, String method) {
        return new Estimate(Status.OK, finite(value), finite(lower), finite(upper), null, method);
    }

    /** The figure and its limits multiplied by a positive factor. */
    public Estimate times(double factor) {
        return new Estimate(status, scaled(value, factor), scaled(lower, factor), scaled(upper, factor), p, method);
    }

    /** The figure and its limits, read as logarithms of a ratio, as per cent change: 100 (e^x - 1). */
    public Estimate percentOfLog() {
        return new Estimate(status, percent(value), percent(lower), percent(upper), p, method);
    }

    /** The figure and its limits, read as a ratio, as per cent change: 100 (x - 1). */
    public Estimate percentOfRatio() {
        return new Estimate(status, change(value), change(lower), change(upper), p, method);
    }

    /** The same with a p value. */
    public Estimate withP(double probability) {
        return new Estimate(status, value, lower, upper, finite(probability), method);
    }

    /** The same with another status. */
    public Estimate withStatus(Status other) {
        return new Estimate(other, value, lower, upper, p, method);
    }

    /** The number, or null where it is not finite. */
    public static @Nullable Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }

    private static @Nullable Double scaled(@Nullable Double number, double factor) {
        return number == null ? null : finite(number * factor);
    }

    private static @Nullable Double percent(@Nullable Double log) {
        return log == null ? null : finite(100 * Math.expm1(log));
    }

    private static @Nullable Double change(@Nullable Double ratio) {
        return ratio == null ? null : finite(100 * (ratio - 1));
    }

    private static void requireFinite(@Nullable Double number) {
        if (number != null && !Double.isFinite(number)) {
            throw new IllegalArgumentException("a figure must be finite or absent, was " + number);
        }
    }
}
