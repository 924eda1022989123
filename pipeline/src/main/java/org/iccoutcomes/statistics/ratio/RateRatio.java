package org.iccoutcomes.statistics.ratio;

import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Quantile;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.Wald;
import org.jspecify.annotations.Nullable;

/**
 * The ratio of two rates of independent events. Sources: Breslow and Day 1987 (logarithmic limits); Clopper and Pearson
 * 1934 (exact); R {@code poisson.test}. The exact limits go with the central p value; R prints the other one
 * ({@link ExactTest#minlike}), which can contradict them.
 */
public final class RateRatio {
    /** Name of the limits on the logarithmic scale. */
    public static final String WALD = "Wald (log)";

    /** Name of the limits that allow for dispersion. */
    public static final String STANDARDISED = "Wald (log) of standardised rates";

    /** Name of the method whose dispersion is that of the periods. */
    public static final String DISPERSED = "Wald (log), with the dispersion of the periods";

    /** Name of the limits that allow for people who come back. */
    public static final String REPEAT_USE = "Wald (log), with repeat users";

    /** Name of the exact limits. */
    public static final String EXACT = "Exact (conditional)";

    /** With fewer events than this on either side, the exact limits are used. */
    public static final double EXACT_BELOW = 10;

    private RateRatio() {}

    /** Exact limits when either side has fewer than 10 events, else {@link #wald}; {@code method} says which. */
    public static Estimate auto(Rate first, Rate second, Confidence confidence) {
        boolean few = Math.min(first.x(), second.x()) < EXACT_BELOW;
        return few ? exact(first, second, confidence) : wald(first, second, confidence);
    }

    /**
     * Limits on the logarithmic scale of counts, or sums, that people add to more than once: METHODS, section 6, on
     * either side.
     *
     * @param first the later rate, say
     * @param ofFirst how many times the variance of its count is that of independent events
     * @param second the rate it is divided by
     * @param ofSecond the same of its count
     */
    public static Estimate ofRepeatUse(
            Rate first, double ofFirst, Rate second, double ofSecond, Confidence confidence) {
        double independent = 1 / first.x() + 1 / second.x();
        double dispersion = (ofFirst / first.x() + ofSecond / second.x()) / independent;
        return dispersed(first, second, dispersion, REPEAT_USE, confidence);
    }

    /**
     * Limits on the logarithmic scale of counts whose variance is a multiple of that of independent events
     * (quasi-Poisson; McCullagh and Nelder 1989); needs an event on each side. Also for sums, and for rows of a mean or
     * share.
     *
     * @param dispersion the multiple; below 1 is taken as 1
     * @param method {@link #DISPERSED} or {@link #REPEAT_USE}, by where the multiple comes from
     */
    public static Estimate dispersed(Rate first, Rate second, double dispersion, String method, Confidence confidence) {
        Estimate plain = wald(first, second, confidence);
        if (plain.value() == null || plain.lower() == null) {
            return plain;
        }
        double log = Math.log(first.perUnit() / second.perUnit());
        double variance = Math.max(1, dispersion) * (1 / first.x() + 1 / second.x());
        Estimate limits = Wald.normal(log, Math.sqrt(variance)).estimate(confidence, method);
        return new Estimate(Status.OK, plain.value(), ratio(limits.lower()), ratio(limits.upper()), limits.p(), method);
    }

    private static @Nullable Double ratio(@Nullable Double log) {
        return log == null ? null : Estimate.finite(Math.exp(log));
    }

    /** Limits on the logarithmic scale; needs an event on each side. */
    public static Estimate wald(Rate first, Rate second, Confidence confidence) {
        Status status = Rate.check(confidence, first, second);
        if (status != Status.OK) {
            return Estimate.none(status);
        }
        double ratio = first.perUnit() / second.perUnit();
        if (first.x() < 1 || second.x() < 1) {
            return new Estimate(zeros(first, second), Estimate.finite(ratio), null, null, null, "");
        }
        double se = Math.sqrt(1 / first.x() + 1 / second.x());
        double half = confidence.z() * se;
        double log = Math.log(ratio);
        return Estimate.of(ratio, Math.exp(log - half), Math.exp(log + half), WALD)
                .withP(Quantile.normalTwoSidedTail(log / se));
    }

    /**
     * Exact limits given the total, with the central p value. Nothing in {@code second}: no ratio, a lower limit, and
     * status {@link Status#UPPER_LIMIT_INFINITE}.
     */
    public static Estimate exact(Rate first, Rate second, Confidence confidence) {
        Status status = Rate.check(confidence, first, second);
        if (status != Status.OK) {
            return Estimate.none(status);
        }
        double x1 = first.x();
        double x0 = second.x();
        if (x1 + x0 == 0) {
            return Estimate.none(Status.NO_EVENTS);
        }
        double tail = confidence.tail();
        double scale = second.n() / first.n();
        // q/(1-q) is taken from whichever of q and 1-q is the smaller, so that neither loses its digits.
        double lower = x1 == 0 ? 0 : odds(tail, x1, x0 + 1) * scale;
        double upper = x0 == 0 ? Double.POSITIVE_INFINITY : odds(1 - tail, x1 + 1, x0) * scale;
        Estimate estimate = Estimate.of(first.perUnit() / second.perUnit(), lower, upper, EXACT)
                .withP(ExactTest.of(first, second).central());
        return x0 == 0 ? estimate.withStatus(Status.UPPER_LIMIT_INFINITE) : estimate;
    }

    private static double odds(double p, double alpha, double beta) {
        double q = Quantile.beta(p, alpha, beta);
        return q < 0.5 ? q / (1 - q) : (1 - Quantile.beta(1 - p, beta, alpha)) / Quantile.beta(1 - p, beta, alpha);
    }

    private static Status zeros(Rate first, Rate second) {
        return first.x() + second.x() == 0 ? Status.NO_EVENTS : Status.ZERO_EVENTS;
    }
}
