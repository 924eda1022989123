package org.iccoutcomes.statistics.balance;

import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.mean.Sample;
import org.jspecify.annotations.Nullable;

/**
 * How alike a treated and a control group were before anything was done to either, in one characteristic. Source:
 * Austin 2009; thresholds are those of the Health Foundation's Improvement Analytics Unit.
 *
 * @param status why a number is missing
 * @param byTreated difference of the means in standard deviations of the treated group: for effects on the treated
 * @param byPooled difference of the means in pooled standard deviations
 * @param varianceRatio treated over control
 */
public record Balance(
        Status status,
        @Nullable Double byTreated,
        @Nullable Double byPooled,
        @Nullable Double varianceRatio) {
    /** A difference of more standard deviations than this, either way, is imbalance. */
    public static final double LARGEST_DIFFERENCE = 0.1;

    /** A variance ratio below this is imbalance. */
    public static final double SMALLEST_RATIO = 0.5;

    /** A variance ratio above this is imbalance. */
    public static final double LARGEST_RATIO = 2;

    /** Compares two groups of two values or more each; a group that does not vary leaves what is divided by it null. */
    public static Balance of(Sample treated, Sample control) {
        if (treated.size() < 2 || control.size() < 2) {
            return new Balance(Status.TOO_FEW_VALUES, null, null, null);
        }
        double difference = treated.mean() - control.mean();
        double one = treated.sd() * treated.sd();
        double two = control.sd() * control.sd();
        boolean varies = one > 0 && two > 0;
        return new Balance(
                varies ? Status.OK : Status.NO_VARIATION,
                Estimate.finite(difference / treated.sd()),
                Estimate.finite(difference / Math.sqrt((one + two) / 2)),
                Estimate.finite(one / two));
    }

    /** Whether the means differ by more than a tenth of a standard deviation, by either measure. */
    public boolean differsInMean() {
        return isLarge(byTreated) || isLarge(byPooled);
    }

    /** Whether one group varies more than twice as much as the other, in variance. */
    public boolean differsInSpread() {
        return varianceRatio != null && (varianceRatio < SMALLEST_RATIO || varianceRatio > LARGEST_RATIO);
    }

    private static boolean isLarge(@Nullable Double difference) {
        return difference != null && Math.abs(difference) > LARGEST_DIFFERENCE;
    }
}
