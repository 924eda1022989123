package org.iccoutcomes.statistics.series;

import java.util.Collection;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.Wald;
import org.iccoutcomes.statistics.regression.Fit;
import org.iccoutcomes.statistics.regression.TimeCovariance;
import org.jspecify.annotations.Nullable;

/**
 * What the intervention did over a window, against what would have been.
 *
 * @param relative logarithm of what was over what would have been, over the whole window
 * @param mean difference a period, in the unit of the outcome
 * @param cumulative difference over the window: events averted, if below 0
 * @param expected what would have been over the window, in the unit of the outcome; null without an effect
 */
public record SeriesEffect(
        Estimate relative,
        Estimate mean,
        Estimate cumulative,
        @Nullable Double expected) {
    /** Name of the method. */
    public static final String METHOD = "interrupted series";

    static SeriesEffect of(
            Counterfactual without, TimeCovariance errors, Collection<Integer> rows, Confidence confidence) {
        if (rows.isEmpty()) {
            return none(Status.TOO_FEW_POINTS);
        }
        Fit fit = without.fit();
        Contrast ratio = without.logRatio(rows);
        return new SeriesEffect(
                Double.isFinite(ratio.value())
                        ? limits(ratio, fit, errors, confidence)
                        : Estimate.none(Status.ZERO_EXPECTED),
                limits(without.mean(rows), fit, errors, confidence),
                limits(without.sum(rows), fit, errors, confidence),
                without.expected(rows));
    }

    /** Of a gap between rates, which has nothing to be relative to. */
    SeriesEffect withoutRelative() {
        return new SeriesEffect(Estimate.none(Status.NOT_IDENTIFIED), mean, cumulative, null);
    }

    static SeriesEffect none(Status status) {
        Estimate none = Estimate.none(status);
        return new SeriesEffect(none, none, none, null);
    }

    /**
     * RULE: limits are by the larger of the model's standard error and Newey–West's, as each is too small where the
     * other's assumption holds; Student's t with rows - terms degrees of freedom.
     */
    private static Estimate limits(Contrast contrast, Fit fit, TimeCovariance errors, Confidence confidence) {
        double se = Math.max(contrast.standardError(fit.covariance()), contrast.standardError(errors.adjusted()));
        return new Wald(contrast.value(), se, fit.testDegrees()).estimate(confidence, METHOD);
    }
}
