package org.iccoutcomes.statistics.synthetic;

import org.hipparchus.linear.RealVector;

/**
 * Weights that are not below 0 and sum to 1.
 *
 * @param values one a donor; 0 exactly off the support
 * @param violation how far the optimality conditions are off, with outcomes scaled to be of order 1
 * @param isUnique whether no other weights fit as well
 */
public record SimplexWeights(RealVector values, double violation, boolean isUnique) {
    /** Whether the optimality conditions hold. */
    public boolean isOptimal() {
        return violation <= SyntheticRules.OPTIMALITY;
    }
}
