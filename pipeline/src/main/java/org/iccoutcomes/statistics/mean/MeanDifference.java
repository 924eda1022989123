package org.iccoutcomes.statistics.mean;

import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Quantile;
import org.iccoutcomes.statistics.Status;

/** The difference of the means of two samples whose variances may differ. Source: Welch 1947; R {@code t.test}. */
public final class MeanDifference {
    /** Name of the method. */
    public static final String WELCH = "Welch";

    private MeanDifference() {}

    /** {@code first} less {@code second}, with limits and p; limits need two values on each side. */
    public static Estimate of(Sample first, Sample second, Confidence confidence) {
        if (!confidence.isValid()) {
            return Estimate.none(Status.INVALID_CONFIDENCE);
        }
        if (!(first.size() > 0) || !(second.size() > 0)) {
            return Estimate.none(Status.INVALID_DENOMINATOR);
        }
        double difference = first.mean() - second.mean();
        if (first.size() < 2 || second.size() < 2) {
            return new Estimate(Status.TOO_FEW_VALUES, difference, null, null, null, "");
        }
        double se = standardError(first, second);
        if (se == 0) {
            return Estimate.of(difference, difference, difference, WELCH);
        }
        double degrees = degrees(first, second);
        double half = -Quantile.student(confidence.tail(), degrees) * se;
        return Estimate.of(difference, difference - half, difference + half, WELCH)
                .withP(Quantile.studentTwoSidedTail(difference / se, degrees));
    }

    /** Standard error of the difference, each sample with its own variance. */
    public static double standardError(Sample first, Sample second) {
        return Math.sqrt(squaredError(first) + squaredError(second));
    }

    /** Welch–Satterthwaite degrees of freedom; both samples have at least two values and not both vary by nothing. */
    public static double degrees(Sample first, Sample second) {
        double one = squaredError(first);
        double two = squaredError(second);
        return (one + two) * (one + two) / (one * one / (first.size() - 1) + two * two / (second.size() - 1));
    }

    private static double squaredError(Sample sample) {
        return sample.sd() * sample.sd() / sample.size();
    }
}
