package org.iccoutcomes.statistics.funnel.overdispersion;

/**
 * How a funnel is made.
 *
 * @param scale what it is of
 * @param trim share of the units trimmed at either end, above 0 and below a half
 * @param multiplier of figures and limits: 100 for per cent
 */
public record FunnelSettings(FunnelScale scale, double trim, double multiplier) {
    /** Share trimmed at either end, as everywhere. */
    public static final double TRIM = 0.1;

    private static final double HALF = 0.5;

    /** Refuses a trim that takes nothing or leaves nothing. */
    public FunnelSettings {
        if (!(trim > 0 && trim < HALF)) {
            throw new IllegalArgumentException("the trimmed share is above 0 and below a half, was " + trim);
        }
    }

    /** A tenth trimmed at either end. */
    public static FunnelSettings of(FunnelScale scale, double multiplier) {
        return new FunnelSettings(scale, TRIM, multiplier);
    }
}
