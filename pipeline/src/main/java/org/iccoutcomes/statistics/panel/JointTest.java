package org.iccoutcomes.statistics.panel;

import java.util.List;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.iccoutcomes.statistics.Quantile;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.regression.ClusterCovariance;
import org.iccoutcomes.statistics.regression.Fit;
import org.jspecify.annotations.Nullable;

/**
 * Wald's test that several terms are 0 together. With as many terms as clusters, or more, their covariance has no
 * inverse and there is no test.
 *
 * @param status why there is no test
 * @param chiSquared b' V^-1 b
 * @param degrees how many terms
 * @param p from chi-squared
 */
public record JointTest(
        Status status,
        @Nullable Double chiSquared,
        int degrees,
        @Nullable Double p) {
    static JointTest of(Fit fit, ClusterCovariance errors, List<String> terms) {
        if (terms.isEmpty()) {
            return none(Status.NOT_IDENTIFIED);
        }
        if (terms.size() >= errors.clusters()) {
            return none(Status.TOO_FEW_VALUES);
        }
        int[] index = terms.stream()
                .mapToInt(term -> fit.model().design().indexOf(term))
                .toArray();
        RealMatrix covariance = errors.cr1().getSubMatrix(index, index);
        RealVector coefficients = covariance.getColumnVector(0);
        for (int i = 0; i < index.length; i++) {
            coefficients.setEntry(i, fit.coefficients().getEntry(index[i]));
        }
        QRDecomposition decomposition = new QRDecomposition(covariance, covariance.getFrobeniusNorm() * 1e-14);
        if (!decomposition.getSolver().isNonSingular()) {
            return none(Status.NOT_IDENTIFIED);
        }
        double statistic = coefficients.dotProduct(decomposition.getSolver().solve(coefficients));
        return new JointTest(Status.OK, statistic, index.length, Quantile.chiSquaredUpperTail(statistic, index.length));
    }

    static JointTest none(Status status) {
        return new JointTest(status, null, 0, null);
    }
}
