package org.iccoutcomes.statistics.funnel.overdispersion;

import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.funnel.FunnelLimits;
import org.iccoutcomes.statistics.rate.PoissonCount;
import org.jspecify.annotations.Nullable;

/**
 * Limits of a funnel at a unit.
 *
 * @param scale of the funnel
 * @param target its centre, as a figure
 * @param multiplier of the figures
 */
record LimitsAt(FunnelScale scale, double target, double multiplier) {
    /** Normal quantiles with the digits the references print them with. */
    private static final double Z_95 = 1.959964;

    private static final double Z_998 = 3.090232;

    /** Of chance alone: exact Poisson limits of standardised ratios, else those of the scale. */
    FunnelLimits unadjusted(UnitCounts counts) {
        if (!scale.isStandardised()) {
            return adjusted(counts, 0);
        }
        Estimate at95 = PoissonCount.exact(counts.n(), Confidence.NINETY_FIVE).times(multiplier / counts.n());
        Estimate at998 = PoissonCount.exact(counts.n(), Confidence.THREE_SIGMA).times(multiplier / counts.n());
        return new FunnelLimits(at95.lower(), at95.upper(), at998.lower(), at998.upper());
    }

    /** Of chance and of a variance between units. */
    FunnelLimits adjusted(UnitCounts counts, double tau2) {
        double error = scale.error(counts.x(), counts.n());
        double sd = Math.sqrt(error * error + tau2);
        return new FunnelLimits(limit(-Z_95 * sd), limit(Z_95 * sd), limit(-Z_998 * sd), limit(Z_998 * sd));
    }

    private @Nullable Double limit(double distance) {
        return Estimate.finite(multiplier * scale.back(scale.onScale(target) + distance));
    }
}
