package org.iccoutcomes.statistics.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealVector;
import org.hipparchus.random.Well19937c;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.regression.Design;
import org.junit.jupiter.api.Test;

class InterruptedSeriesTest {
    private static final Confidence LEVEL = Confidence.NINETY_FIVE;
    private static final Offset<Double> EXACT = Offset.offset(1e-8);
    private static final int START = 13;

    @Test
    void a_step_without_noise_is_the_whole_effect() {
        InterruptedSeries fit = InterruptedSeries.of(
                series(24, time -> time < START ? 100 : 80), new SeriesShape(START, false, 0), SeriesOutcome.COUNT, 0);

        SeriesEffect effect = fit.effect(time -> true, LEVEL);

        assertThat(effect.relative().percentOfLog().value()).isCloseTo(-20, EXACT);
        assertThat(effect.mean().value()).isCloseTo(-20, EXACT);
        assertThat(effect.cumulative().value()).isCloseTo(-240, EXACT);
        assertThat(effect.expected()).isCloseTo(1200, EXACT);
    }

    @Test
    void an_effect_is_averaged_over_the_window_asked_for() {
        // The rate rises by 1 a month; from the start on it falls by 2 a month instead.
        Series series = series(24, time -> 100 + time - 3 * Math.max(0, time - START + 1));
        InterruptedSeries fit = InterruptedSeries.of(series, new SeriesShape(START, true, 0), SeriesOutcome.rate(1), 0);

        // After k months the gap is 3 k: 3, 6, 9.
        assertThat(fit.effect(time -> time < START + 3, LEVEL).mean().value()).isCloseTo(-6, EXACT);
        assertThat(fit.effect(time -> time == 24, LEVEL).mean().value()).isCloseTo(-36, EXACT);
        assertThat(fit.effect(time -> time < START, LEVEL).mean().status()).isEqualTo(Status.TOO_FEW_POINTS);
    }

    @Test
    void a_gap_keeps_the_calendar() {
        IntToDoubleFunction outcome = time -> 100 + 2 * time - 5 * Math.max(0, time - START + 1);
        List<SeriesPoint> points = new ArrayList<>(series(24, outcome).points());
        points.removeIf(point -> point.time() == 5 || point.time() == 14 || point.time() == 15);

        InterruptedSeries fit =
                InterruptedSeries.of(new Series(points), new SeriesShape(START, true, 0), SeriesOutcome.rate(1), 3);

        assertThat(fit.effect(time -> time == 24, LEVEL).mean().value()).isCloseTo(-60, EXACT);
    }

    @Test
    void limits_use_the_larger_of_both_standard_errors() {
        Well19937c noise = new Well19937c(1);
        InterruptedSeries fit = InterruptedSeries.of(
                series(40, time -> 100 + 5 * noise.nextGaussian()),
                new SeriesShape(20, false, 0),
                SeriesOutcome.COUNT,
                2);
        SeriesEffect effect = fit.effect(time -> true, LEVEL);
        Contrast ratio = Counterfactual.of(Objects.requireNonNull(fit.fit()), SeriesShape.INTERVENTION)
                .logRatio(IntStream.range(19, 40).boxed().toList());

        double half = Objects.requireNonNull(effect.relative().upper())
                - Objects.requireNonNull(effect.relative().value());
        double larger = Math.max(
                ratio.standardError(fit.fit().covariance()),
                ratio.standardError(Objects.requireNonNull(fit.errors()).adjusted()));
        // Student's t with 37 degrees of freedom leaves 2.5 % above 2.026192.
        assertThat(half / larger).isCloseTo(2.026192, Offset.offset(1e-5));
    }

    @Test
    void few_points_bear_fewer_terms() {
        assertThat(shape(15, 8, false)).isEqualTo(new SeriesShape(8, false, 0));
        assertThat(shape(16, 9, false)).isEqualTo(new SeriesShape(9, true, 0));
        assertThat(shape(22, 12, true)).isEqualTo(new SeriesShape(12, false, 2));
        assertThat(shape(24, 13, true)).isEqualTo(new SeriesShape(13, true, 2));
        assertThat(shape(7, 4, true)).isEqualTo(new SeriesShape(4, false, 0));
        assertThat(SeriesRules.allowed(series(14, time -> 1), START, false).status())
                .isEqualTo(Status.TOO_FEW_POINTS);
        assertThat(SeriesRules.allowed(series(14, time -> 1), 3, false).status())
                .isEqualTo(Status.TOO_FEW_POINTS);
        assertThat(InterruptedSeries.of(series(14, time -> 1), START, false, SeriesOutcome.COUNT)
                        .effect(time -> true, LEVEL)
                        .relative()
                        .status())
                .isEqualTo(Status.TOO_FEW_POINTS);
    }

    @Test
    void a_series_of_noughts_has_no_events() {
        assertThat(InterruptedSeries.of(series(24, time -> 0), START, false, SeriesOutcome.COUNT)
                        .status())
                .isEqualTo(Status.NO_EVENTS);
        assertThat(InterruptedSeries.of(series(24, time -> time < START ? 5 : 0), START, false, SeriesOutcome.COUNT)
                        .status())
                .as("nothing counted since the start: the ratio has no lower limit")
                .isEqualTo(Status.NOT_CONVERGED);
    }

    @Test
    void what_cannot_be_a_series_is_refused() {
        SeriesPoint point = new SeriesPoint(1, 1, 5, 1);

        assertThat(new Series(List.of(new SeriesPoint(1, 1, 5, 0))).check()).isEqualTo(Status.INVALID_DENOMINATOR);
        assertThat(new Series(List.of(new SeriesPoint(1, 1, -5, 1))).check()).isEqualTo(Status.INVALID_NUMERATOR);
        assertThat(new Series(List.of()).check()).isEqualTo(Status.NO_EVENTS);
        assertThatThrownBy(() -> new Series(List.of(point, point))).hasMessage("period 1 has two points");
    }

    @Test
    void residuals_that_alternate_have_a_first_autocorrelation_near_minus_one() {
        // 1, -1, 1, -1: steps of 2 three times over 4 squares; products -1 three times over 4.
        SeriesDiagnostics four = SeriesDiagnostics.of(vector(1, -1, 1, -1), List.of(1, 2, 3, 4));
        SeriesDiagnostics apart = SeriesDiagnostics.of(vector(1, -1, 1, -1), List.of(1, 2, 13, 14));

        assertThat(four.durbinWatson()).isEqualTo(3);
        assertThat(four.firstAutocorrelation()).isEqualTo(-0.75);
        assertThat(four.ljungBoxLag()).isEqualTo(2);
        // 4 * 6 * (0.75^2 / 3 + 0.5^2 / 2)
        assertThat(four.ljungBox()).isCloseTo(7.5, EXACT);
        assertThat(apart.firstAutocorrelation()).isEqualTo(-0.5);
        assertThat(SeriesDiagnostics.of(vector(0, 0, 0), List.of(1, 2, 3)).durbinWatson())
                .isNull();
    }

    @Test
    void the_lag_of_newey_and_west_grows_slowly() {
        assertThat(IntStream.of(8, 24, 59, 100, 192).map(SeriesRules::lag)).containsExactly(2, 2, 3, 4, 4);
    }

    @Test
    void correlated_errors_are_found_and_widen_the_limits() {
        Well19937c noise = new Well19937c(20_140_601);
        double[] values = new double[400];
        for (int i = 1; i < values.length; i++) {
            values[i] = 0.7 * values[i - 1] + noise.nextGaussian();
        }
        List<Integer> times = IntStream.range(0, values.length).boxed().toList();
        Design constant = Design.rows(values.length).intercept().build();

        AutoregressiveFit fit =
                AutoregressiveFit.of(constant, vector(values), times, AutoregressiveFit.Likelihood.RESTRICTED);
        AutoregressiveFit apart = AutoregressiveFit.of(
                constant,
                vector(values),
                times.stream().map(time -> 50 * time).toList(),
                AutoregressiveFit.Likelihood.RESTRICTED);

        assertThat(fit.phi()).isCloseTo(0.7, Offset.offset(0.08));
        assertThat(Objects.requireNonNull(fit.fit()).covariance().getEntry(0, 0))
                .isGreaterThan(3 * fit.sigma() * fit.sigma() / values.length);
        assertThat(Math.pow(Math.abs(apart.phi()), 50))
                .as("the same correlation, 50 periods apart")
                .isCloseTo(fit.phi(), Offset.offset(1e-4));
        assertThat(AutoregressiveFit.of(constant, vector(new double[400]), times, AutoregressiveFit.Likelihood.FULL)
                        .status())
                .isEqualTo(Status.NOT_IDENTIFIED);
    }

    @Test
    void against_a_comparator_the_effect_is_what_it_did_not_share() {
        Series area = series(24, time -> time < START ? 100 : 70);
        Series comparator = series(26, time -> time < START ? 200 : 180);
        SeriesShape shape = new SeriesShape(START, false, 0);

        SeriesEffect gap = ControlledSeries.gap(area, comparator, shape, 1, 0).effect(time -> true, LEVEL);
        SeriesEffect ratio =
                ControlledSeries.stacked(area, comparator, shape, 0).effect(time -> true, LEVEL);

        assertThat(gap.mean().value()).isCloseTo(-30 + 20, EXACT);
        assertThat(gap.relative().value()).isNull();
        assertThat(ratio.relative().percentOfLog().value()).isCloseTo(100 * (0.7 / 0.9 - 1), EXACT);
        assertThat(ratio.cumulative().value()).isCloseTo(12 * (70 - 90), EXACT);
        assertThat(ControlledSeries.of(area, comparator, START, false)
                        .effect(time -> true, LEVEL)
                        .relative()
                        .status())
                .isEqualTo(Status.OK);
        assertThat(ControlledSeries.of(area, series(3, time -> 5), START, false).status())
                .isEqualTo(Status.TOO_FEW_POINTS);
    }

    private static SeriesShape shape(int points, int start, boolean isSeasonal) {
        SeriesRules.Allowed allowed = SeriesRules.allowed(series(points, time -> 1), start, isSeasonal);
        return Objects.requireNonNull(allowed.shape());
    }

    private static Series series(int periods, IntToDoubleFunction count) {
        return new Series(IntStream.rangeClosed(1, periods)
                .mapToObj(time -> new SeriesPoint(time, (time - 1) % 12 + 1, count.applyAsDouble(time), 1))
                .toList());
    }

    private static RealVector vector(double... values) {
        return MatrixUtils.createRealVector(values);
    }
}
