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
    /** Added to the name of limits that allow for people who come back. */
    public static final String REPEAT_USE = ", with repeat users";

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

    /**
     * The rate of a total that people add to more than once: METHODS, section 6, with one stratum. Limits are Byar's,
     * or exact below 10, drawn away from the total by the root of its dispersion.
     *
     * @param total events, or a sum; null when unknown
     * @param denominator person-years, say; null when unknown
     * @param multiplier 1000 for a rate per 1,000
     * @param dispersion how many times its variance is that of independent events: {@link RepeatUse#dispersion}
     * @param confidence level of the limits
     */
    public static Estimate ofRepeatUse(
            @Nullable Double total,
            @Nullable Double denominator,
            double multiplier,
            double dispersion,
            Confidence confidence) {
        Estimate plain = of(total, denominator, multiplier, confidence);
        Double rate = plain.value();
        return rate == null
                ? plain
                : new Estimate(
                        plain.status(),
                        rate,
                        away(rate, plain.lower(), dispersion),
                        away(rate, plain.upper(), dispersion),
                        null,
                        plain.method() + REPEAT_USE);
    }

    private static @Nullable Double away(double rate, @Nullable Double limit, double dispersion) {
        return limit == null ? null : Estimate.finite(Math.max(0, rate + Math.sqrt(dispersion) * (limit - rate)));
    }
}
