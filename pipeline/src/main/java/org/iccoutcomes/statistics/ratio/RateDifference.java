package org.iccoutcomes.statistics.ratio;

import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.rate.CrudeRate;
import org.jspecify.annotations.Nullable;

/**
 * The difference of two rates of independent events, per unit of exposure. Sources: Wald's limits as in any textbook;
 * Zou and Donner 2008 for MOVER, which recovers the limits from those of each rate and is what the product reports.
 */
public final class RateDifference {
    /** Name of the limits from the variance. */
    public static final String WALD = "Wald";

    /** Name of the limits recovered from each rate's own. */
    public static final String MOVER = "MOVER";

    private RateDifference() {}

    /** {@code first} less {@code second} with limits from the variance, too narrow for few events. */
    public static Estimate wald(Rate first, Rate second, Confidence confidence) {
        Status status = Rate.check(confidence, first, second);
        if (status != Status.OK) {
            return Estimate.none(status);
        }
        double difference = first.perUnit() - second.perUnit();
        double half = confidence.z() * Math.sqrt(first.perUnit() / first.n() + second.perUnit() / second.n());
        return Estimate.of(difference, difference - half, difference + half, WALD);
    }

    /** {@code first} less {@code second} with limits recovered from the automatic limits of each rate. */
    public static Estimate mover(Rate first, Rate second, Confidence confidence) {
        Status status = Rate.check(confidence, first, second);
        if (status != Status.OK) {
            return Estimate.none(status);
        }
        Estimate one = CrudeRate.of(first.events(), first.exposure(), 1, confidence);
        Estimate two = CrudeRate.of(second.events(), second.exposure(), 1, confidence);
        double r1 = first.perUnit();
        double r0 = second.perUnit();
        double below = Math.hypot(r1 - given(one.lower()), given(two.upper()) - r0);
        double above = Math.hypot(given(one.upper()) - r1, r0 - given(two.lower()));
        return Estimate.of(r1 - r0, r1 - r0 - below, r1 - r0 + above, MOVER);
    }

    private static double given(@Nullable Double number) {
        return number == null ? Double.NaN : number;
    }
}
