package org.iccoutcomes.statistics.selection;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * How far the mean of those picked for an extreme baseline moves back by itself, when true values and errors of
 * measurement are normal. It discounts an uncontrolled before-after where an area was picked for a bad baseline.
 * Sources: Davis 1976; Barnett, van der Pols and Dobson 2005.
 *
 * @param status why there is no answer
 * @param reliability share of the variance of a baseline that is between the areas, 0 to 1
 * @param baseline mean expected at baseline of those picked
 * @param followUp mean expected of them afterwards, though nothing was done
 * @param effect how far they are expected to move towards the mean, never below 0
 */
public record NormalSelection(
        Status status,
        @Nullable Double reliability,
        @Nullable Double baseline,
        @Nullable Double followUp,
        @Nullable Double effect) {
    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);

    /** Which side of the cut-off is picked. */
    public enum Side {
        /** Those above: too many admissions, say. */
        ABOVE,
        /** Those below. */
        BELOW
    }

    /**
     * What is picked from.
     *
     * @param mean of the true values
     * @param between standard deviation of the true values, not below 0
     * @param within standard deviation of one measurement about its true value, not below 0
     * @param measurements how many are averaged into a baseline, 1 or more
     */
    public record Population(double mean, double between, double within, int measurements) {
        double errorVariance() {
            return within * within / measurements;
        }

        double sd() {
            return Math.sqrt(between * between + errorVariance());
        }

        boolean isValid() {
            return Double.isFinite(mean) && between >= 0 && within >= 0 && measurements >= 1;
        }
    }

    /** Picks those whose baseline lies on one side of a cut-off. */
    public static NormalSelection of(Population population, double cutOff, Side side) {
        double sd = population.sd();
        if (!population.isValid() || !(sd > 0) || !Double.isFinite(sd) || !Double.isFinite(cutOff)) {
            return new NormalSelection(Status.INVALID_DISTRIBUTION, null, null, null, null);
        }
        int sign = side == Side.ABOVE ? 1 : -1;
        double beyond = sign * (cutOff - population.mean()) / sd;
        double picked = NORMAL.cumulativeProbability(-beyond);
        if (picked < Double.MIN_NORMAL) {
            return new NormalSelection(Status.NOBODY_SELECTED, null, null, null, null);
        }
        double intensity = NORMAL.density(beyond) / picked;
        double trueVariance = population.between() * population.between();
        return new NormalSelection(
                Status.OK,
                Estimate.finite(trueVariance / (sd * sd)),
                Estimate.finite(population.mean() + sign * sd * intensity),
                Estimate.finite(population.mean() + sign * trueVariance / sd * intensity),
                Estimate.finite(population.errorVariance() / sd * intensity));
    }
}
