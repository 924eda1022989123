package org.iccoutcomes.statistics.funnel.overdispersion;

import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;
import org.iccoutcomes.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * By how much more than chance units differ. Sources: Spiegelhalter 2005; FunnelPlotR 0.6.0.
 *
 * @param kept units it is measured on
 * @param phi mean squared z of those kept; null when none is
 * @param tau2 variance between units on the scale of the funnel; null when it cannot be measured
 * @param phiToChance phi over what trimming alone makes of chance alone: about 1 without over-dispersion; null with phi
 */
public record Dispersion(
        int kept,
        @Nullable Double phi,
        @Nullable Double tau2,
        @Nullable Double phiToChance) {

    /** From the z of the kept units and the errors that go with them. */
    static Dispersion of(double[] z, double[] errors, double phiOfChance) {
        int kept = z.length;
        if (kept == 0) {
            return new Dispersion(0, null, null, null);
        }
        double phi = StatUtils.sumSq(z) / kept;
        double tau2 = kept * phi < kept - 1 ? 0 : Math.max(0, between(kept * phi - (kept - 1), errors));
        return new Dispersion(kept, Estimate.finite(phi), Estimate.finite(tau2), Estimate.finite(phi / phiOfChance));
    }

    /** Whether limits are to be widened: phi above 1. */
    boolean isMoreThanChance() {
        return phi != null && phi > 1 && tau2 != null;
    }

    double tau2OrZero() {
        return tau2 == null ? 0 : tau2;
    }

    private static double between(double excess, double[] errors) {
        double[] weights = IntStream.range(0, errors.length)
                .mapToDouble(i -> 1 / (errors[i] * errors[i]))
                .toArray();
        double all = StatUtils.sum(weights);
        return excess / (all - StatUtils.sumSq(weights) / all);
    }
}
