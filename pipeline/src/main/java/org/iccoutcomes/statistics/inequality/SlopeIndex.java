package org.iccoutcomes.statistics.inequality;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * The slope and the relative index of inequality: how a figure changes from the most to the least deprived, by the line
 * through the quantiles at the middle of their cumulative share of the population, weighted by that share. The interval
 * is that of a weighted sum of independent figures; the reference simulates it and agrees to 1 to 2 % of its width.
 * Sources: Low and Low 2004; PHEindicatormethods {@code phe_sii} (point estimates).
 *
 * @param slope the slope index with limits: the difference between the extremes of the line
 * @param relative the line at the least deprived over the line at the most deprived; null where that is 0
 * @param intercept the line at the most deprived
 * @param standardError of the slope
 */
public record SlopeIndex(
        Estimate slope,
        @Nullable Double relative,
        @Nullable Double intercept,
        @Nullable Double standardError) {
    /** Name of the method. */
    public static final String METHOD = "weighted regression";

    private static final int FEWEST_QUANTILES = 2;
    private static final double MIDDLE = 0.5;

    /**
     * Fits the line.
     *
     * @param quantiles in any order; one that is absent, or lacks a number, leaves no index at all
     * @param quantilesExpected 10 for deciles
     * @param confidence level of the limits
     */
    public static SlopeIndex of(List<DeprivationQuantile> quantiles, int quantilesExpected, Confidence confidence) {
        List<DeprivationQuantile> ordered = quantiles.stream()
                .sorted(Comparator.comparingInt(DeprivationQuantile::rank))
                .toList();
        Status status = check(ordered, quantilesExpected, confidence);
        return status == Status.OK ? fitted(ordered, confidence) : none(status);
    }

    private static SlopeIndex fitted(List<DeprivationQuantile> ordered, Confidence confidence) {
        double people = sum(ordered, DeprivationQuantile::people);
        double meanValue = sum(ordered, q -> q.people() * q.figure()) / people;
        double passed = 0;
        double slope = 0;
        double spread = 0;
        double squaredError = 0;
        for (DeprivationQuantile quantile : ordered) {
            double share = quantile.people() / people;
            // Half the population lies below the weighted mean of the midpoints, whatever the shares.
            double leverage = share * (passed + share / 2 - MIDDLE);
            slope += leverage * (quantile.figure() - meanValue);
            spread += leverage * leverage / share;
            squaredError += leverage * quantile.error() * leverage * quantile.error();
            passed += share;
        }
        double se = Math.sqrt(squaredError) / spread;
        double index = slope / spread;
        double intercept = meanValue - index * MIDDLE;
        double half = confidence.z() * se;
        return new SlopeIndex(
                Estimate.of(index, index - half, index + half, METHOD),
                Estimate.finite((intercept + index) / intercept),
                Estimate.finite(intercept),
                Estimate.finite(se));
    }

    private static Status check(List<DeprivationQuantile> ordered, int expected, Confidence confidence) {
        if (!confidence.isValid()) {
            return Status.INVALID_CONFIDENCE;
        }
        if (expected < FEWEST_QUANTILES) {
            return Status.TOO_FEW_VALUES;
        }
        boolean everyRank = ordered.stream()
                .map(DeprivationQuantile::rank)
                .toList()
                .equals(IntStream.rangeClosed(1, expected).boxed().toList());
        if (!everyRank || !ordered.stream().allMatch(DeprivationQuantile::isComplete)) {
            return Status.MISSING_QUANTILE;
        }
        if (!ordered.stream().allMatch(q -> q.people() > 0)) {
            return Status.INVALID_DENOMINATOR;
        }
        return ordered.stream().allMatch(q -> q.error() >= 0) ? Status.OK : Status.INVALID_DISTRIBUTION;
    }

    private static double sum(List<DeprivationQuantile> ordered, ToDoubleFunction<DeprivationQuantile> part) {
        return ordered.stream().mapToDouble(part).sum();
    }

    private static SlopeIndex none(Status status) {
        return new SlopeIndex(Estimate.none(status), null, null, null);
    }
}
