package org.iccoutcomes.statistics.ratio;

import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Quantile;
import org.iccoutcomes.statistics.Status;

/** Ratio and difference of two directly standardised rates, by the delta method on their variances. */
public final class StandardisedComparison {
    private StandardisedComparison() {}

    /** A standardised rate, not below 0, and its variance in the unit of the rate squared. */
    public record Standardised(double value, double variance) {}

    /** {@code first} over {@code second}, limits on the logarithmic scale; both must be above zero. */
    public static Estimate ratio(Standardised first, Standardised second, Confidence confidence) {
        if (!confidence.isValid()) {
            return Estimate.none(Status.INVALID_CONFIDENCE);
        }
        if (!(first.value > 0) || !(second.value > 0)) {
            return Estimate.none(Status.ZERO_EVENTS);
        }
        double log = Math.log(first.value / second.value);
        double se = Math.sqrt(relativeVariance(first) + relativeVariance(second));
        double half = confidence.z() * se;
        return Estimate.of(first.value / second.value, Math.exp(log - half), Math.exp(log + half), RateRatio.WALD)
                .withP(Quantile.normalTwoSidedTail(log / se));
    }

    /** {@code first} less {@code second}. */
    public static Estimate difference(Standardised first, Standardised second, Confidence confidence) {
        if (!confidence.isValid()) {
            return Estimate.none(Status.INVALID_CONFIDENCE);
        }
        double difference = first.value - second.value;
        double se = Math.sqrt(first.variance + second.variance);
        double half = confidence.z() * se;
        return Estimate.of(difference, difference - half, difference + half, RateDifference.WALD)
                .withP(Quantile.normalTwoSidedTail(difference / se));
    }

    private static double relativeVariance(Standardised rate) {
        return rate.variance / (rate.value * rate.value);
    }
}
