package org.iccoutcomes.statistics.share;

import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * The difference of two independent shares with limits from their Wilson limits, no continuity correction. Source:
 * Newcombe 1998, method 10.
 */
public final class ShareDifference {
    /** Name of the method. */
    public static final String NEWCOMBE = "Newcombe";

    private ShareDifference() {}

    /** {@code first} less {@code second}, multiplied. */
    public static Estimate of(Share first, Share second, double multiplier, Confidence confidence) {
        Estimate one = Proportion.of(first.part(), first.whole(), 1, confidence);
        Estimate two = Proportion.of(second.part(), second.whole(), 1, confidence);
        Status status = one.status() != Status.OK ? one.status() : two.status();
        if (status != Status.OK) {
            return Estimate.none(status);
        }
        double p1 = given(one.value());
        double p2 = given(two.value());
        double difference = p1 - p2;
        double below = Math.hypot(p1 - given(one.lower()), given(two.upper()) - p2);
        double above = Math.hypot(given(one.upper()) - p1, p2 - given(two.lower()));
        return Estimate.of(difference, difference - below, difference + above, NEWCOMBE)
                .times(multiplier);
    }

    private static double given(@Nullable Double number) {
        return number == null ? Double.NaN : number;
    }
}
