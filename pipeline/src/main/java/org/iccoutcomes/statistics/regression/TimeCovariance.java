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
        RealMatrix meat = scores.transposeMultiply(bartlettWeights(times, lag).multiply(scores));
        return new TimeCovariance(fit.sandwich(meat), lag, fit.rows(), fit.parameters());
    }

    /** How much each pair of periods counts: 1 for a period itself, falling to 0 just beyond the lag. */
    private static RealMatrix bartlettWeights(List<Integer> times, int lag) {
        RealMatrix weights = MatrixUtils.createRealMatrix(times.size(), times.size());
        for (int later = 0; later < times.size(); later++) {
            for (int earlier = later; earlier >= 0; earlier--) {
                int distance = times.get(later) - times.get(earlier);
                if (distance > lag) {
                    break;
                }
                double weight = 1 - distance / (lag + 1.0);
                weights.setEntry(later, earlier, weight);
                weights.setEntry(earlier, later, weight);
            }
        }
        return weights;
    }

    /** Times n / (n - k): HC1 at lag 0. */
    public RealMatrix adjusted() {
        return raw.scalarMultiply(rows / (double) (rows - parameters));
    }
}
