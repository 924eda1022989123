package org.iccoutcomes.statistics.spread;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;

/**
 * The effect averaged over how uncertain tau is: a mixture over tau of normal distributions, weighted by the posterior
 * of tau under a half-normal prior and the restricted likelihood of the comparators. With few comparators tau is poorly
 * known, and a single value of it gives limits that are too narrow.
 *
 * @param estimate its median and the outer percentiles, as the logarithm of a rate ratio; no p value
 * @param probabilityBelowZero that the treated areas fell more than areas of their kind
 * @param tauMean posterior mean of tau
 */
public record MarginalSpread(Estimate estimate, double probabilityBelowZero, double tauMean) {
    /** Name of the method. */
    public static final String METHOD = "comparator spread, tau marginalised";

    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);
    /** Ten standard deviations of the prior hold all of it. */
    private static final double TAU_LIMIT = 10 * SpreadRules.TAU_PRIOR_SD;
    /**
     * Steps double-check against a Simpson grid of 20,001 points to 1e-10; they grow, as the posterior is narrow near
     * 0.
     */
    private static final double FIRST_STEP = 0.5;

    private static final double GROWTH = 1.4;
    private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(16, -1, 1);
    private static final double NEGLIGIBLE = 1e-15;
    /** So that the bracket of a single component has a width. */
    private static final double TOLERANCE = 1e-9;

    /** Nearer to 0 or 1 a probability has no finite deviate. */
    private static final double NEAREST = 1e-15;

    private static final int EVALUATIONS = 500;

    /** One value of tau: its posterior weight, and the normal distribution of the effect there. */
    private record Component(double tau, double weight, double mean, double sd) {
        double below(double effect) {
            return weight * NORMAL.cumulativeProbability((effect - mean) / sd);
        }
    }

    static MarginalSpread of(List<LogChange> treated, List<LogChange> comparators, Confidence confidence) {
        List<Component> mixture = mixture(treated, comparators);
        Estimate estimate = Estimate.of(
                quantile(mixture, 0.5),
                quantile(mixture, confidence.tail()),
                quantile(mixture, 1 - confidence.tail()),
                METHOD);
        double tau = mixture.stream().mapToDouble(c -> c.weight * c.tau).sum();
        return new MarginalSpread(estimate, below(mixture, 0), tau);
    }

    private static List<Component> mixture(List<LogChange> treated, List<LogChange> comparators) {
        double value = LogChange.meanValue(treated);
        List<Component> logged = new ArrayList<>();
        double smallest =
                comparators.stream().mapToDouble(LogChange::variance).min().orElse(1);
        double from = 0;
        double step = FIRST_STEP * Math.sqrt(smallest);
        while (from < TAU_LIMIT) {
            double to = Math.min(TAU_LIMIT, from + step);
            for (int i = 0; i < RULE.getNumberOfPoints(); i++) {
                double tau = (from + to) / 2 + (to - from) / 2 * RULE.getPoint(i);
                double logWidth = Math.log(RULE.getWeight(i) * (to - from) / 2);
                Spread.Weighted at = Spread.Weighted.at(comparators, tau * tau);
                double variance = LogChange.meanVariance(treated, tau * tau) + 1 / at.weights();
                logged.add(
                        new Component(tau, logWidth + logPosterior(at, tau), value - at.mean(), Math.sqrt(variance)));
            }
            from = to;
            step *= GROWTH;
        }
        return normalised(logged);
    }

    private static double logPosterior(Spread.Weighted at, double tau) {
        double prior = tau / SpreadRules.TAU_PRIOR_SD;
        return (at.logWeights() - Math.log(at.weights()) - at.squares() - prior * prior) / 2;
    }

    private static List<Component> normalised(List<Component> logged) {
        double largest = logged.stream().mapToDouble(Component::weight).max().orElse(0);
        double sum =
                logged.stream().mapToDouble(c -> Math.exp(c.weight - largest)).sum();
        return logged.stream()
                .map(c -> new Component(c.tau, Math.exp(c.weight - largest) / sum, c.mean, c.sd))
                .filter(c -> c.weight > NEGLIGIBLE)
                .toList();
    }

    private static double below(List<Component> mixture, double effect) {
        return mixture.stream().mapToDouble(c -> c.below(effect)).sum();
    }

    /**
     * A mixture's quantile lies between those of its components. On the scale of the normal deviate the distribution
     * function is nearly a straight line, so the root is found in a few steps.
     */
    private static double quantile(List<Component> mixture, double probability) {
        double z = NORMAL.inverseCumulativeProbability(probability);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Component component : mixture) {
            double own = component.mean + z * component.sd;
            low = Math.min(low, own - TOLERANCE);
            high = Math.max(high, own + TOLERANCE);
        }
        double mean = mixture.stream().mapToDouble(c -> c.weight * c.mean).sum();
        double sd = Math.sqrt(mixture.stream()
                .mapToDouble(c -> c.weight * (c.sd * c.sd + (c.mean - mean) * (c.mean - mean)))
                .sum());
        return new BracketingNthOrderBrentSolver(1e-12, 1e-12, 1e-15, 5)
                .solve(EVALUATIONS, effect -> deviate(below(mixture, effect)) - z, low, high, mean + z * sd);
    }

    /** The normal deviate of a probability, finite also where the probability is not told from 0 or 1. */
    private static double deviate(double probability) {
        return NORMAL.inverseCumulativeProbability(Math.min(1 - NEAREST, Math.max(NEAREST, probability)));
    }
}
