package org.iccoutcomes.statistics.ratio;

import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Exact tests of two equal rates: given their total, the first side's events are binomial with its share of the
 * exposure. Null-free: each p is NaN where it does not exist (no events, or counts that are not whole).
 *
 * <p>Sources: R {@code poisson.test}, {@code pbinom}; Rothman's mid-p as in epitools.
 */
public final class ExactTest {
    /** R's own tolerance for calling two probabilities equal. */
    private static final double RELATIVE_TOLERANCE = 1 + 1e-7;

    private final double first;
    private final double total;
    private final double share;

    private ExactTest(double first, double total, double share) {
        this.first = first;
        this.total = total;
        this.share = share;
    }

    /** A test of {@code first} against {@code second}. */
    public static ExactTest of(Rate first, Rate second) {
        return new ExactTest(first.x(), first.x() + second.x(), first.n() / (first.n() + second.n()));
    }

    /** Twice the smaller tail. */
    public double central() {
        return isDefined() ? Math.min(1, 2 * Math.min(atMost(), atLeast())) : Double.NaN;
    }

    /** Twice the smaller tail, each less half the probability of what was seen. */
    public double midP() {
        if (!isDefined()) {
            return Double.NaN;
        }
        double half = binomial().probability((int) first) / 2;
        return Math.min(1, 2 * Math.min(atMost() - half, atLeast() - half));
    }

    /** The probability of everything no likelier than what was seen: what R prints. */
    public double minlike() {
        if (!isDefined()) {
            return Double.NaN;
        }
        BinomialDistribution binomial = binomial();
        double limit = binomial.probability((int) first) * RELATIVE_TOLERANCE;
        double sum = 0;
        for (int k = 0; k <= (int) total; k++) {
            double probability = binomial.probability(k);
            sum += probability <= limit ? probability : 0;
        }
        return Math.min(1, sum);
    }

    private double atMost() {
        return binomial().cumulativeProbability((int) first);
    }

    /** P(X >= x) as P(Y <= total - x) of the other side, which keeps the digits of a small tail. */
    private double atLeast() {
        return new BinomialDistribution((int) total, 1 - share).cumulativeProbability((int) (total - first));
    }

    private BinomialDistribution binomial() {
        return new BinomialDistribution((int) total, share);
    }

    private boolean isDefined() {
        return total > 0 && total <= Integer.MAX_VALUE - 1 && first == Math.rint(first) && total == Math.rint(total);
    }
}
