package org.iccoutcomes.statistics.series;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.regression.Fit;
import org.iccoutcomes.statistics.regression.Regression;
import org.iccoutcomes.statistics.regression.TimeCovariance;
import org.jspecify.annotations.Nullable;

/**
 * An interrupted series: what happened from the start on, against what trend and season would have brought. Sources:
 * Lopez Bernal et al. 2017; R {@code glm}, {@code lm}, {@code sandwich::NeweyWest}.
 *
 * @param status why there is no fit
 * @param shape the terms; null without a fit
 * @param fit null without one
 * @param errors Newey–West; null without a fit
 * @param times of the rows
 */
public record InterruptedSeries(
        Status status,
        @Nullable SeriesShape shape,
        @Nullable Fit fit,
        @Nullable TimeCovariance errors,
        List<Integer> times) {
    /** Fits what {@link SeriesRules} allow, with their lag. */
    public static InterruptedSeries of(Series series, int start, boolean isSeasonal, SeriesOutcome outcome) {
        SeriesRules.Allowed allowed = SeriesRules.allowed(series, start, isSeasonal);
        return allowed.shape() == null
                ? none(allowed.status())
                : of(
                        series,
                        allowed.shape(),
                        outcome,
                        SeriesRules.lag(series.points().size()));
    }

    /** Fits a stated shape with a stated lag. */
    public static InterruptedSeries of(Series series, SeriesShape shape, SeriesOutcome outcome, int lag) {
        Status status = series.check();
        if (status != Status.OK) {
            return none(status);
        }
        Regression regression = Regression.of(outcome.model(series, shape.design(series.points())));
        Fit fit = regression.fit();
        return fit == null
                ? none(regression.status())
                : new InterruptedSeries(
                        Status.OK, shape, fit, TimeCovariance.of(fit, series.times(), lag), series.times());
    }

    /**
     * The effect over a window, which takes in the periods of it that are from the start on; none of them is
     * {@link Status#TOO_FEW_POINTS}.
     */
    public SeriesEffect effect(IntPredicate window, Confidence confidence) {
        if (fit == null || errors == null || shape == null) {
            return SeriesEffect.none(status);
        }
        int start = shape.start();
        return SeriesEffect.of(
                Counterfactual.of(fit, SeriesShape.INTERVENTION),
                errors,
                rows(time -> time >= start && window.test(time)),
                confidence);
    }

    /** Whether neighbouring periods still move together, by Pearson's residuals; null without a fit. */
    public @Nullable SeriesDiagnostics diagnostics() {
        return fit == null ? null : SeriesDiagnostics.of(fit.pearson(), times);
    }

    private List<Integer> rows(IntPredicate chosen) {
        return IntStream.range(0, times.size())
                .filter(row -> chosen.test(times.get(row)))
                .boxed()
                .toList();
    }

    private static InterruptedSeries none(Status status) {
        return new InterruptedSeries(status, null, null, null, List.of());
    }
}
