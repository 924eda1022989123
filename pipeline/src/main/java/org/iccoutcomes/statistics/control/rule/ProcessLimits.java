package org.iccoutcomes.statistics.control.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hipparchus.stat.StatUtils;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * Mean and process limits of an XmR chart: 2.66 mean moving ranges either side of the mean. Sources: Nelson 1982
 * (screening of moving ranges); Provost and Murray 2011; NHSRplotthedots 0.2.2.
 *
 * @param status {@link Status#TOO_FEW_VALUES} without a moving range, {@link Status#NO_VARIATION} where all are 0
 * @param mean of the baseline, never screened; null when it holds no value
 * @param movingRange the mean one, screened where asked for
 * @param lower process limit
 * @param upper process limit
 * @param nearLower two thirds of the way to the lower limit
 * @param nearUpper two thirds of the way to the upper limit
 */
public record ProcessLimits(
        Status status,
        @Nullable Double mean,
        @Nullable Double movingRange,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Double nearLower,
        @Nullable Double nearUpper) {
    /** Mean moving ranges from the mean to a process limit: 3 over 1.128, as printed everywhere. */
    public static final double RANGES_TO_LIMIT = 2.66;

    /** A moving range of this many mean ones, or more, is screened out: the upper limit of the mR chart. */
    public static final double SCREENED_FROM = 3.267;

    private static final double NEAR = 2.0 / 3;

    /**
     * Limits of one group.
     *
     * @param values every period in order, null where missing; a missing one breaks the moving ranges either side
     * @param baseline how many of the first known values make the limits; null for all
     * @param screens whether large moving ranges are left out, once
     */
    public static ProcessLimits of(List<@Nullable Double> values, @Nullable Integer baseline, boolean screens) {
        List<@Nullable Double> base = baseline == null ? values : upTo(values, baseline);
        double[] known = base.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Objects::requireNonNull)
                .toArray();
        if (known.length == 0) {
            return without(Status.TOO_FEW_VALUES, null);
        }
        double mean = StatUtils.mean(known);
        double[] ranges = movingRanges(base);
        if (ranges.length == 0) {
            return without(Status.TOO_FEW_VALUES, mean);
        }
        double plain = StatUtils.mean(ranges);
        if (plain == 0) {
            return screens ? without(Status.NO_VARIATION, mean) : around(Status.NO_VARIATION, mean, 0);
        }
        return around(Status.OK, mean, screens ? screened(ranges, plain) : plain);
    }

    /** Where a value lies; on the mean where there is none. */
    public ChartPosition positionOf(double value) {
        int side = mean == null ? 0 : (int) Math.signum(value - mean);
        if (lower == null || upper == null || nearLower == null || nearUpper == null) {
            return new ChartPosition(side, null, null);
        }
        boolean outside = value > upper || value < lower;
        return new ChartPosition(side, outside, !outside && (value > nearUpper || value < nearLower));
    }

    /**
     * Rule: where screening would leave only ranges of 0, nothing is screened. The reference then puts the limits on
     * the mean and flags every point that is not there.
     */
    private static double screened(double[] ranges, double plain) {
        double[] kept = Arrays.stream(ranges)
                .filter(range -> range < SCREENED_FROM * plain)
                .toArray();
        double screened = StatUtils.mean(kept);
        return screened > 0 ? screened : plain;
    }

    private static List<@Nullable Double> upTo(List<@Nullable Double> values, int baseline) {
        List<@Nullable Double> base = new ArrayList<>();
        int known = 0;
        for (Double value : values) {
            if (known == baseline) {
                break;
            }
            base.add(value);
            known += value == null ? 0 : 1;
        }
        return base;
    }

    private static double[] movingRanges(List<@Nullable Double> base) {
        List<Double> ranges = new ArrayList<>();
        for (int i = 1; i < base.size(); i++) {
            Double before = base.get(i - 1);
            Double value = base.get(i);
            if (before != null && value != null) {
                ranges.add(Math.abs(value - before));
            }
        }
        return ranges.stream().mapToDouble(range -> range).toArray();
    }

    private static ProcessLimits around(Status status, double mean, double range) {
        double far = RANGES_TO_LIMIT * range;
        double near = NEAR * far;
        return new ProcessLimits(status, mean, range, mean - far, mean + far, mean - near, mean + near);
    }

    private static ProcessLimits without(Status status, @Nullable Double mean) {
        return new ProcessLimits(status, mean, null, null, null, null, null);
    }
}
