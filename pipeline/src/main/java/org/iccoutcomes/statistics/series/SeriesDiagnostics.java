package org.iccoutcomes.statistics.series;

import java.util.List;
import org.hipparchus.linear.RealVector;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Quantile;
import org.jspecify.annotations.Nullable;

/**
 * Whether residuals of neighbouring periods still move together. Neighbours are by the calendar: a gap has none.
 * Durbin–Watson is not to be relied on (Turner et al. 2021). Sources: Durbin and Watson 1950; Ljung and Box 1978; R
 * {@code acf}, {@code Box.test}.
 *
 * @param durbinWatson about 2 when neighbours are independent; null when all residuals are 0, as are the others
 * @param firstAutocorrelation of neighbours, about the mean
 * @param ljungBoxLag how many lags the test takes in: 12, or 2 fewer than there are points
 * @param ljungBox Ljung and Box's Q
 * @param ljungBoxP its p value
 */
public record SeriesDiagnostics(
        @Nullable Double durbinWatson,
        @Nullable Double firstAutocorrelation,
        int ljungBoxLag,
        @Nullable Double ljungBox,
        @Nullable Double ljungBoxP) {
    private static final int LONGEST_LAG = 12;

    /** Of residuals and the periods they are of, ascending. */
    public static SeriesDiagnostics of(RealVector residuals, List<Integer> times) {
        int size = times.size();
        int lags = Math.max(0, Math.min(LONGEST_LAG, size - 2));
        double squares = residuals.dotProduct(residuals);
        double mean = size == 0 ? 0 : residuals.dotProduct(residuals.map(x -> 1)) / size;
        RealVector centred = residuals.mapSubtract(mean);
        double variance = centred.dotProduct(centred);
        if (!(squares > 0) || !(variance > 0)) {
            return new SeriesDiagnostics(null, null, lags, null, null);
        }
        double steps = products(residuals, times, 1, (a, b) -> (a - b) * (a - b));
        double q = 0;
        for (int lag = 1; lag <= lags; lag++) {
            double correlation = products(centred, times, lag, (a, b) -> a * b) / variance;
            q += correlation * correlation / (size - lag);
        }
        q *= size * (size + 2.0);
        return new SeriesDiagnostics(
                steps / squares,
                products(centred, times, 1, (a, b) -> a * b) / variance,
                lags,
                q,
                lags > 0 ? Estimate.finite(Quantile.chiSquaredUpperTail(q, lags)) : null);
    }

    /** What is made of two residuals. */
    private interface Product {
        double of(double later, double earlier);
    }

    private static double products(RealVector values, List<Integer> times, int lag, Product product) {
        double sum = 0;
        for (int later = 0; later < times.size(); later++) {
            for (int earlier = later - 1; earlier >= 0; earlier--) {
                int distance = times.get(later) - times.get(earlier);
                if (distance >= lag) {
                    sum += distance == lag ? product.of(values.getEntry(later), values.getEntry(earlier)) : 0;
                    break;
                }
            }
        }
        return sum;
    }
}
