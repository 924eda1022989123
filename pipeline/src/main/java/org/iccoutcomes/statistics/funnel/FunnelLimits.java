package org.iccoutcomes.statistics.funnel;

import org.jspecify.annotations.Nullable;

/**
 * 95 and 99.8 % limits at one place of a funnel; null where there is none.
 *
 * @param lower95 lower limit, 2.5 % below it
 * @param upper95 upper limit, 2.5 % above it
 * @param lower998 lower limit, 0.1 % below it
 * @param upper998 upper limit, 0.1 % above it
 */
public record FunnelLimits(
        @Nullable Double lower95,
        @Nullable Double upper95,
        @Nullable Double lower998,
        @Nullable Double upper998) {
    /** No limits. */
    public static final FunnelLimits NONE = new FunnelLimits(null, null, null, null);

    /** Whether a figure lies strictly outside the 95 % limits. */
    public boolean isOutside95(double figure) {
        return isOutside(figure, lower95, upper95);
    }

    /** Whether a figure lies strictly outside the 99.8 % limits. */
    public boolean isOutside998(double figure) {
        return isOutside(figure, lower998, upper998);
    }

    private static boolean isOutside(double figure, @Nullable Double lower, @Nullable Double upper) {
        return (lower != null && figure < lower) || (upper != null && figure > upper);
    }
}
