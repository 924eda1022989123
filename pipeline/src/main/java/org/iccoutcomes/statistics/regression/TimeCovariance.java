package org.iccoutcomes.statistics.regression;

import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Covariance of the coefficients when neighbouring periods move together. Lags are distances on the calendar, so that a
 * gap does not make strangers neighbours. Sources: Newey and West 1987; R {@code sandwich::NeweyWest(prewhite =
 * FALSE)}; White 1980 for lag 0.
 *
 * @param raw without a correction for the number of terms
 * @param lag the longest distance taken in
 * @param rows how many
 * @param parameters how many
 */
public record TimeCovariance(RealMatrix raw, int lag, int rows, int parameters) {
    /**
     * Of a fit.
     *
     * @param fit one row a period
     * @param times of the rows, ascending
     * @param lag the longest distance taken in; 0 for independent rows (HC0)
     */
    public static TimeCovariance of(Fit fit, List<Integer> times, int lag) {
        RealMatrix scores = fit.scores();
        RealMatrix meat = scores.transposeMultiply(smoothed(scores.getData(), times, lag));
        return new TimeCovariance(fit.sandwich(meat), lag, fit.rows(), fit.parameters());
    }

    /** Each row with its neighbours by Bartlett's weights: 1 for itself, falling to 0 just beyond the lag. */
    private static RealMatrix smoothed(double[][] scores, List<Integer> times, int lag) {
        double[][] sums = new double[scores.length][scores[0].length];
        for (int later = 0; later < scores.length; later++) {
            for (int earlier = later; earlier >= 0; earlier--) {
                int distance = times.get(later) - times.get(earlier);
                if (distance > lag) {
                    break;
                }
                double weight = 1 - distance / (lag + 1.0);
                add(sums[later], weight, scores[earlier]);
                if (earlier < later) {
                    add(sums[earlier], weight, scores[later]);
                }
            }
        }
        return MatrixUtils.createRealMatrix(sums);
    }

    private static void add(double[] sum, double weight, double[] row) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * row[i];
        }
    }

    /** Times n / (n - k): HC1 at lag 0. */
    public RealMatrix adjusted() {
        return raw.scalarMultiply(rows / (double) (rows - parameters));
    }
}
