package org.iccoutcomes.statistics.synthetic;

import org.hipparchus.linear.DiagonalMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * What areas are matched on, other than every outcome before the start.
 *
 * @param treated one value a predictor
 * @param donors one row a predictor, one column a donor
 */
public record Predictors(RealVector treated, RealMatrix donors) {
    /** Each divided by its standard deviation over all areas, which is given by {@link #deviation}. */
    public Predictors scaled() {
        RealVector inverse = deviation().map(sd -> sd > 0 ? 1 / sd : 0);
        return new Predictors(treated.ebeMultiply(inverse), new DiagonalMatrix(inverse.toArray()).multiply(donors));
    }

    /** Standard deviation of each over all areas, the treated one included, with divisor n - 1. */
    public RealVector deviation() {
        RealVector result = treated.copy();
        int size = donors.getColumnDimension() + 1;
        for (int row = 0; row < treated.getDimension(); row++) {
            RealVector all = donors.getRowVector(row).append(treated.getEntry(row));
            double mean = all.dotProduct(all.map(x -> 1)) / size;
            result.setEntry(row, all.mapSubtract(mean).getNorm() / Math.sqrt(size - 1.0));
        }
        return result;
    }

    /**
     * The weights of donors nearest in scaled predictors.
     *
     * @param importance of each predictor, not below 0
     */
    public SimplexWeights weights(RealVector importance) {
        return scaled().nearest(importance);
    }

    /** The same of predictors scaled already. */
    SimplexWeights nearest(RealVector importance) {
        RealVector roots = importance.map(Math::sqrt);
        RealMatrix columns = new DiagonalMatrix(roots.toArray()).multiply(donors);
        return SimplexLeastSquares.solve(columns, treated.ebeMultiply(roots), 0);
    }
}
