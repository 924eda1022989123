package org.iccoutcomes.statistics.regression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Covariance of the coefficients when rows of a cluster move together. Sources: Liang and Zeger 1986; R
 * {@code sandwich::vcovCL}.
 *
 * @param cr0 without a correction for few clusters
 * @param clusters how many
 * @param rows how many
 * @param parameters how many, dummies included
 */
public record ClusterCovariance(RealMatrix cr0, int clusters, int rows, int parameters) {
    /** Of a fit, with the cluster of each row. */
    public static ClusterCovariance of(Fit fit, List<?> clusterOfRow) {
        RealMatrix scores = fit.scores();
        Map<Object, Integer> numbers = new LinkedHashMap<>();
        clusterOfRow.forEach(cluster -> numbers.putIfAbsent(cluster, numbers.size()));
        RealMatrix sums = MatrixUtils.createRealMatrix(numbers.size(), fit.parameters());
        for (int row = 0; row < clusterOfRow.size(); row++) {
            int cluster = numbers.getOrDefault(clusterOfRow.get(row), 0);
            for (int column = 0; column < fit.parameters(); column++) {
                sums.addToEntry(cluster, column, scores.getEntry(row, column));
            }
        }
        RealMatrix meat = sums.transposeMultiply(sums);
        return new ClusterCovariance(fit.sandwich(meat), numbers.size(), fit.rows(), fit.parameters());
    }

    /** Times G / (G - 1): what the product reports, with G - 1 degrees of freedom. One cluster has none: infinite. */
    public RealMatrix cr1() {
        return cr0.scalarMultiply(clusters / (clusters - 1.0));
    }

    /** As Stata: {@link #cr1} times (N - 1) / (N - K). */
    public RealMatrix cr1s() {
        return cr1().scalarMultiply((rows - 1.0) / (rows - parameters));
    }
}
