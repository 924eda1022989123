package org.iccoutcomes.statistics.spread;

import java.util.List;
import org.hipparchus.analysis.solvers.AllowedSolution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * How comparators changed: their mean and how much they differ beyond chance, on the scale of the logarithm of a rate
 * ratio. Sources: Paule and Mandel 1982; Higgins, Thompson and Spiegelhalter 2009.
 *
 * @param comparators how many
 * @param tau2 variance between areas beyond that of their counts; 0 when counts explain all of it
 * @param mean of the comparators, weighted by 1 / (variance + tau2)
 * @param meanVariance variance of that mean, never less than its fixed-effect value
 */
public record Spread(int comparators, double tau2, double mean, double meanVariance) {
    private static final int EVALUATIONS = 500;

    static Spread of(List<LogChange> comparators) {
        int degrees = comparators.size() - 1;
        double tau2 = tau2(comparators, degrees);
        Weighted at = Weighted.at(comparators, tau2);
        double q = at.squares / degrees;
        return new Spread(comparators.size(), tau2, at.mean, Math.max(1, q) / at.weights);
    }

    /**
     * The root of sum w (y - mean)^2 = k - 1, which falls as tau2 grows; 0 when there is none. At tau2 = sum (y - plain
     * mean)^2 it is below 1, as the weighted mean is nearest by the weights, and each weight is below 1 / tau2.
     */
    private static double tau2(List<LogChange> comparators, int degrees) {
        if (Weighted.at(comparators, 0).squares <= degrees) {
            return 0;
        }
        double mean = LogChange.meanValue(comparators);
        double upper = comparators.stream()
                .mapToDouble(c -> (c.value() - mean) * (c.value() - mean))
                .sum();
        return solver().solve(
                        EVALUATIONS,
                        tau2 -> Weighted.at(comparators, tau2).squares - degrees,
                        0,
                        upper,
                        AllowedSolution.ANY_SIDE);
    }

    private static BracketingNthOrderBrentSolver solver() {
        return new BracketingNthOrderBrentSolver(1e-14, 1e-18, 1e-14, 5);
    }

    /** Weighted sums at one tau2. */
    record Weighted(double weights, double mean, double squares, double logWeights) {
        static Weighted at(List<LogChange> areas, double tau2) {
            double weights = 0;
            double sum = 0;
            double logs = 0;
            for (LogChange area : areas) {
                double weight = 1 / (area.variance() + tau2);
                weights += weight;
                sum += weight * area.value();
                logs += Math.log(weight);
            }
            double mean = sum / weights;
            double squares = 0;
            for (LogChange area : areas) {
                double off = area.value() - mean;
                squares += off * off / (area.variance() + tau2);
            }
            return new Weighted(weights, mean, squares, logs);
        }
    }
}
