package org.iccoutcomes.statistics;

import org.hipparchus.distribution.continuous.AbstractRealDistribution;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Gamma;

/**
 * Quantiles and tail probabilities to about 1e-12. Distributions are Hipparchus's; its general inverse stops at an
 * absolute 1e-9, so its answer is polished by Newton steps on its own distribution function and density.
 */
public final class Quantile {
    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);
    private static final int NEWTON_STEPS = 5;

    private Quantile() {}

    /** Standard normal quantile of a probability in (0, 1). */
    public static double normal(double p) {
        return polished(NORMAL, p);
    }

    /** Probability of a standard normal beyond ±|z|: the two-sided p value. */
    public static double normalTwoSidedTail(double z) {
        return 2 * NORMAL.cumulativeProbability(-Math.abs(z));
    }

    /** Quantile of Student's t; degrees of freedom are above 0 and need not be whole. */
    public static double student(double p, double degrees) {
        return polished(new TDistribution(degrees), p);
    }

    /** Probability of Student's t beyond ±|t|. */
    public static double studentTwoSidedTail(double t, double degrees) {
        return 2 * new TDistribution(degrees).cumulativeProbability(-Math.abs(t));
    }

    /** Quantile of chi-squared; degrees of freedom are above 0 and need not be whole. */
    public static double chiSquared(double p, double degrees) {
        return polished(new ChiSquaredDistribution(degrees), p);
    }

    /** Probability of chi-squared above {@code x}, to its last digits however small; x is not below 0. */
    public static double chiSquaredUpperTail(double x, double degrees) {
        return Gamma.regularizedGammaQ(degrees / 2, x / 2);
    }

    /** Quantile of the beta distribution; both shapes are above 0. */
    public static double beta(double p, double alpha, double beta) {
        return polished(new BetaDistribution(alpha, beta), p);
    }

    private static double polished(AbstractRealDistribution distribution, double p) {
        double x = distribution.inverseCumulativeProbability(p);
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double density = distribution.density(x);
            double next = x - (distribution.cumulativeProbability(x) - p) / density;
            boolean inside = next > distribution.getSupportLowerBound() && next < distribution.getSupportUpperBound();
            if (!(density > 0) || !Double.isFinite(next) || !inside) {
                return x;
            }
            if (Math.abs(next - x) <= Math.ulp(x)) {
                return next;
            }
            x = next;
        }
        return x;
    }
}
