package org.iccoutcomes.statistics.mean;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;

/**
 * How often each whole number occurs, such as days of a stay.
 *
 * @param counts by value; each above 0
 */
public record Histogram(NavigableMap<Integer, Long> counts) {
    /** Name of the limits of a median. */
    public static final String ORDER = "Order statistics (binomial)";

    public Histogram {
        counts = Collections.unmodifiableNavigableMap(new TreeMap<>(counts));
    }

    /** Adds values up; for one thread. */
    public static final class Builder {
        private final NavigableMap<Integer, Long> counts = new TreeMap<>();

        /** So many more rows of a value; fewer than 1 are none. */
        public Builder add(int value, long rows) {
            if (rows > 0) {
                counts.merge(value, rows, Long::sum);
            }
            return this;
        }

        /** What was added. */
        public Histogram build() {
            return new Histogram(counts);
        }
    }

    /** How many values there are. */
    public long size() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The median, the middle value or halfway between the two in the middle, with exact limits that assume nothing of
     * the distribution's shape: the values in two places as far from either end as the binomial distribution with a
     * chance of one half allows, so that they hold the median at least as often as asked. Source: Conover 1999,
     * Practical Nonparametric Statistics, section 3.2. With fewer than 6 values, at 95 %, there are no limits.
     */
    public Estimate median(Confidence confidence) {
        long n = size();
        if (n == 0) {
            return Estimate.none(Status.NO_EVENTS);
        }
        if (!confidence.isValid()) {
            return Estimate.none(Status.INVALID_CONFIDENCE);
        }
        double middle = (at((n + 1) / 2) + at(n / 2 + 1)) / 2.0;
        long below = lowerPlace(n, confidence.tail());
        return below < 1
                ? new Estimate(Status.TOO_FEW_VALUES, middle, null, null, null, "")
                : Estimate.of(middle, at(below), at(n + 1 - below), ORDER);
    }

    /** The last place, from 1, that fewer than a tail of all samples have above the median; 0 where there is none. */
    private static long lowerPlace(long n, double tail) {
        return new BinomialDistribution(Math.toIntExact(n), 0.5).inverseCumulativeProbability(tail);
    }

    /** The value in a place of all values in order, from 1. */
    private double at(long place) {
        long passed = 0;
        for (Map.Entry<Integer, Long> value : counts.entrySet()) {
            passed += value.getValue();
            if (passed >= place) {
                return value.getKey();
            }
        }
        throw new IllegalArgumentException("no place " + place + " among " + passed);
    }
}
