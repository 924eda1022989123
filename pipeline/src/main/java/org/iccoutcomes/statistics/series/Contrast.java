package org.iccoutcomes.statistics.series;

import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * A figure worked out from coefficients, and how it changes with each of them: its standard error is by the delta
 * method.
 *
 * @param value the figure
 * @param gradient one entry a coefficient
 */
public record Contrast(double value, RealVector gradient) {
    /** Standard error under a covariance of the coefficients. */
    public double standardError(RealMatrix covariance) {
        return Math.sqrt(Math.max(0, gradient.dotProduct(covariance.operate(gradient))));
    }
}
