package org.iccoutcomes.statistics.synthetic;

import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * An area against a mixture of donors.
 *
 * @param weights of the donors
 * @param outcome of the area
 * @param gaps its outcome less the mixture's, one a period
 * @param before how many periods are before the start: at least one, and not all
 */
public record Mixture(SimplexWeights weights, RealVector outcome, RealVector gaps, int before) {
    /** The mixture nearest to an area before the start. */
    static Mixture nearest(RealVector area, RealMatrix donors, int before, double ridge) {
        RealMatrix earlier = donors.getSubMatrix(0, before - 1, 0, donors.getColumnDimension() - 1);
        return of(SimplexLeastSquares.solve(earlier, area.getSubVector(0, before), ridge), area, donors, before);
    }

    static Mixture of(SimplexWeights weights, RealVector area, RealMatrix donors, int before) {
        return new Mixture(weights, area, area.subtract(donors.operate(weights.values())), before);
    }

    /** What the mixture had, one a period. */
    public RealVector synthetic() {
        return outcome.subtract(gaps);
    }

    /** Root mean squared gap before the start. */
    public double errorBefore() {
        return gaps.getSubVector(0, before).getNorm() / Math.sqrt(before);
    }

    /** Root mean squared gap from the start on. */
    public double errorAfter() {
        return later().getNorm() / Math.sqrt(later().getDimension());
    }

    /** {@link #errorAfter} over {@link #errorBefore}; infinite for a perfect fit. */
    public double ratio() {
        return errorAfter() / errorBefore();
    }

    /** Sum of the gaps from the start on. */
    public double cumulative() {
        return later().dotProduct(later().map(gap -> 1));
    }

    /** Mean gap from the start on: the effect. */
    public double effect() {
        return cumulative() / later().getDimension();
    }

    /** Whether {@link SyntheticRules#PERFECT_FIT} is met. */
    public boolean isPerfect() {
        return errorBefore() <= SyntheticRules.PERFECT_FIT * outcome.getL1Norm() / outcome.getDimension();
    }

    private RealVector later() {
        return gaps.getSubVector(before, gaps.getDimension() - before);
    }
}
