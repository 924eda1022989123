package org.iccoutcomes.statistics.regression;

import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * A fitted model.
 *
 * @param model what was fitted
 * @param coefficients one a term
 * @param mean fitted values, on the scale of the response
 * @param bread inverse of X'WX, where W is the weights or, for Poisson, the fitted means
 * @param deviance weighted sum of squares, or Poisson's deviance
 */
public record Fit(Model model, RealVector coefficients, RealVector mean, RealMatrix bread, double deviance) {
    /** How many rows. */
    public int rows() {
        return model.rows();
    }

    /** How many terms, dummies included. */
    public int parameters() {
        return model.parameters();
    }

    /** Rows less terms; at least 1. */
    public int degrees() {
        return rows() - parameters();
    }

    /** Coefficient of a term. */
    public double coefficient(String term) {
        return coefficients.getEntry(model.design().indexOf(term));
    }

    /** Response less fitted values. */
    public RealVector residuals() {
        return model.response().subtract(mean);
    }

    /** Residuals over the square root of what their variance is proportional to. */
    public RealVector pearson() {
        RealVector scale = model.family() == Family.LEAST_SQUARES
                ? model.weights().map(weight -> 1 / Math.sqrt(weight))
                : mean.map(Math::sqrt);
        return residuals().ebeDivide(scale);
    }

    /**
     * How many times the variance is that of the family: 1 for Poisson, else Pearson's chi-squared over its degrees.
     */
    public double dispersion() {
        if (model.family() == Family.POISSON) {
            return 1;
        }
        RealVector pearson = pearson();
        return pearson.dotProduct(pearson) / degrees();
    }

    /** Covariance of the coefficients if the family holds and rows are independent. */
    public RealMatrix covariance() {
        return bread.scalarMultiply(dispersion());
    }

    /** Degrees of freedom of tests of the model: infinite for Poisson, whose dispersion is not estimated. */
    public double testDegrees() {
        return model.family() == Family.POISSON ? Double.POSITIVE_INFINITY : degrees();
    }

    /** Each row's part of the estimating equations, which sum to 0: x w (y - mean). */
    public RealMatrix scores() {
        RealMatrix scores = model.design().columns().copy();
        RealVector factor = residuals().ebeMultiply(model.weights());
        for (int row = 0; row < scores.getRowDimension(); row++) {
            for (int column = 0; column < scores.getColumnDimension(); column++) {
                scores.multiplyEntry(row, column, factor.getEntry(row));
            }
        }
        return scores;
    }

    /** Covariance of the coefficients when the covariance of the summed scores is {@code meat}: bread meat bread. */
    public RealMatrix sandwich(RealMatrix meat) {
        return bread.multiply(meat).multiply(bread);
    }
}
