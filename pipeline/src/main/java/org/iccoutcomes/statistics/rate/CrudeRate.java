package org.iccoutcomes.statistics.rate;

import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * Events per so many units of a denominator, with the limits of the count divided by it. More events than units are
 * legal. Source: PHEindicatormethods {@code phe_rate}.
 */
public final class CrudeRate {
    private CrudeRate() {}

    /**
     * The rate with limits.
     *
     * @param events null when unknown
     * @param denominator person-years, say; null when unknown
     * @param multiplier 1000 for a rate per 1,000
     * @param confidence level of the limits
     */
    public static Estimate of(
            @Nullable Double events, @Nullable Double denominator, double multiplier, Confidence confidence) {
        if (events == null) {
            return Estimate.none(Status.NO_NUMERATOR);
        }
        if (denominator == null || !(denominator > 0) || Double.isInfinite(denominator)) {
            return Estimate.none(Status.INVALID_DENOMINATOR);
        }
        return PoissonCount.auto(events, confidence).times(multiplier / denominator);
    }
}
