package org.iccoutcomes.statistics.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.regression.Design;
import org.iccoutcomes.statistics.regression.Family;
import org.iccoutcomes.statistics.regression.Fit;
import org.iccoutcomes.statistics.regression.Model;
import org.iccoutcomes.statistics.regression.Regression;
import org.iccoutcomes.statistics.regression.TimeCovariance;
import org.jspecify.annotations.Nullable;

/**
 * An interrupted series against that of a comparator: how the area departed from its past beyond how the comparator
 * did. Periods that only one of them has are left out. Source: Lopez Bernal, Cummins and Gasparrini 2018.
 *
 * @param status why there is no fit
 * @param fit null without one
 * @param errors Newey–West, within each series; null without a fit
 * @param timeOfRow periods of the rows; those of the area come first
 * @param start the first period with the intervention
 * @param intervention terms that are the effect
 */
public record ControlledSeries(
        Status status,
        @Nullable Fit fit,
        @Nullable TimeCovariance errors,
        List<Integer> timeOfRow,
        int start,
        Set<String> intervention) {
    /** 1 for the area, 0 for the comparator. */
    public static final String GROUP = "group";

    /** What joins the terms of an interaction. */
    private static final String BY = ":";
    /** Farther than any lag, so that the end of one series and the beginning of the other are no neighbours. */
    private static final int APART = 1_000_000;

    /** Both series, in the periods they share. */
    private record Pair(Series area, Series comparator) {
        static Pair of(Series area, Series comparator) {
            return new Pair(shared(area, comparator), shared(comparator, area));
        }

        private static Series shared(Series kept, Series other) {
            Set<Integer> times = Set.copyOf(other.times());
            return new Series(kept.points().stream()
                    .filter(point -> times.contains(point.time()))
                    .toList());
        }

        Status check() {
            Status status = area.check();
            return status == Status.OK ? comparator.check() : status;
        }
    }

    /** Stacks both series with the terms {@link SeriesRules} allow the area's, and their lag. */
    public static ControlledSeries of(Series area, Series comparator, int start, boolean isSeasonal) {
        Pair pair = Pair.of(area, comparator);
        SeriesRules.Allowed allowed = SeriesRules.allowed(pair.area, start, isSeasonal);
        return allowed.shape() == null
                ? new ControlledSeries(allowed.status(), null, null, List.of(), start, Set.of())
                : stacked(
                        area,
                        comparator,
                        allowed.shape(),
                        SeriesRules.lag(pair.area.points().size()));
    }

    /** The rate of the area less that of the comparator, by least squares. */
    public static ControlledSeries gap(Series area, Series comparator, SeriesShape shape, double per, int lag) {
        Pair pair = Pair.of(area, comparator);
        if (pair.check() != Status.OK) {
            return none(pair.check(), shape);
        }
        Map<Integer, SeriesPoint> others =
                pair.comparator.points().stream().collect(Collectors.toMap(SeriesPoint::time, Function.identity()));
        double[] gap = pair.area.points().stream()
                .mapToDouble(point -> per * (point.rate() - rate(others.get(point.time()))))
                .toArray();
        Design design = shape.design(pair.area.points());
        return fitted(
                Model.leastSquares(design, MatrixUtils.createRealVector(gap)),
                pair.area.times(),
                lag,
                shape,
                SeriesShape.INTERVENTION);
    }

    /**
     * Both series stacked by quasi-Poisson regression, where the area has its own level, trend, step and change of
     * slope; its own step and change of slope are the effect, as the logarithm of a ratio of rate ratios.
     */
    public static ControlledSeries stacked(Series area, Series comparator, SeriesShape shape, int lag) {
        Pair pair = Pair.of(area, comparator);
        if (pair.check() != Status.OK) {
            return none(pair.check(), shape);
        }
        int size = pair.area.points().size();
        List<SeriesPoint> points = new ArrayList<>(pair.area.points());
        points.addAll(pair.comparator.points());
        Design.Builder design = Design.rows(points.size()).intercept().term(GROUP, i -> i < size ? 1 : 0);
        shape.steps().forEach(term -> design.term(term, i -> shape.value(term, points.get(i))));
        shape.steps()
                .forEach(term -> design.term(GROUP + BY + term, i -> i < size ? shape.value(term, points.get(i)) : 0));
        shape.addSeason(design, points);
        Model model = SeriesOutcome.counts(design.build(), points);
        List<Integer> times = points.stream().map(SeriesPoint::time).toList();
        return fitted(
                model, times, lag, shape, Set.of(GROUP + BY + SeriesShape.LEVEL, GROUP + BY + SeriesShape.TIME_AFTER));
    }

    /** The effect over a window, which takes in the area's periods of it that are from the start on. */
    public SeriesEffect effect(IntPredicate window, Confidence confidence) {
        if (fit == null || errors == null) {
            return SeriesEffect.none(status);
        }
        int areas = (int) timeOfRow.stream().distinct().count();
        List<Integer> rows = IntStream.range(0, areas)
                .filter(row -> timeOfRow.get(row) >= start && window.test(timeOfRow.get(row)))
                .boxed()
                .toList();
        SeriesEffect effect = SeriesEffect.of(Counterfactual.of(fit, intervention), errors, rows, confidence);
        return fit.model().family() == Family.LEAST_SQUARES ? effect.withoutRelative() : effect;
    }

    private static ControlledSeries fitted(
            Model model, List<Integer> times, int lag, SeriesShape shape, Set<String> intervention) {
        Regression regression = Regression.of(model);
        Fit fit = regression.fit();
        if (fit == null) {
            return none(regression.status(), shape);
        }
        int areas = (int) times.stream().distinct().count();
        List<Integer> apart = IntStream.range(0, times.size())
                .mapToObj(row -> times.get(row) + (row < areas ? 0 : APART))
                .toList();
        return new ControlledSeries(
                Status.OK, fit, TimeCovariance.of(fit, apart, lag), times, shape.start(), intervention);
    }

    private static double rate(@Nullable SeriesPoint point) {
        return point == null ? Double.NaN : point.rate();
    }

    private static ControlledSeries none(Status status, SeriesShape shape) {
        return new ControlledSeries(status, null, null, List.of(), shape.start(), Set.of());
    }
}
