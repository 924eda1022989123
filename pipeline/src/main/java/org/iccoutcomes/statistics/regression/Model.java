package org.iccoutcomes.statistics.regression;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;

/**
 * What is to be fitted.
 *
 * @param design the terms
 * @param response one value a row; counts, not below 0, for Poisson
 * @param weights of least squares, above 0; ones for Poisson
 * @param offset added to the terms with coefficient 1: the logarithm of the exposure; noughts for least squares
 * @param family how the response varies
 */
public record Model(Design design, RealVector response, RealVector weights, RealVector offset, Family family) {
    /** Least squares, every row alike. */
    public static Model leastSquares(Design design, RealVector response) {
        int rows = response.getDimension();
        return new Model(
                design, response, new ArrayRealVector(rows, 1.0), new ArrayRealVector(rows), Family.LEAST_SQUARES);
    }

    /** Least squares with weights. */
    public static Model weighted(Design design, RealVector response, RealVector weights) {
        return new Model(design, response, weights, new ArrayRealVector(response.getDimension()), Family.LEAST_SQUARES);
    }

    /** Counts over exposures, both one a row; {@code family} is one of the Poisson ones. */
    public static Model counts(Design design, RealVector counts, RealVector exposures, Family family) {
        ArrayRealVector ones = new ArrayRealVector(counts.getDimension(), 1.0);
        return new Model(design, counts, ones, exposures.map(Math::log), family);
    }

    int rows() {
        return response.getDimension();
    }

    int parameters() {
        return design.terms().size();
    }
}
