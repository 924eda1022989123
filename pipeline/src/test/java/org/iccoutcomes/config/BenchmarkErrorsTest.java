package org.iccoutcomes.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import org.iccoutcomes.definition.question.Benchmark;
import org.iccoutcomes.definition.question.BenchmarkWindows;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkErrorsTest {
    @TempDir
    private Path folder;

    @Test
    void unknown_measures_and_areas_are_answered_with_the_nearest() {
        Sketch sketch =
                Sketch.sound().but(Sketch.BENCHMARKS, "measure: falls, area: North", "measure: fall, area: Nort");

        assertThat(sketch.problems(folder)).isEqualTo("""
                benchmarks.yaml:3:43  error  unknown measure 'fall' in benchmark falls-down
                    3 |   figure: {kind: change-percent, measure: fall, area: Nort}
                      |                                           ^^^^  did you mean falls?
                benchmarks.yaml:3:55  error  unknown area 'Nort' in benchmark falls-down
                    3 |   figure: {kind: change-percent, measure: fall, area: Nort}
                      |                                                       ^^^^  did you mean North?
                2 errors, 0 warnings.
                """);
    }

    @Test
    void a_figure_to_compare_with_needs_a_value() {
        Sketch sketch = Sketch.sound().but(Sketch.BENCHMARKS, "  value: {number: -10, rounding: 1, unit: \"%\"}\n", "");

        assertThat(sketch.problems(folder)).isEqualTo("""
                benchmarks.yaml:3:3  error  a figure to compare with needs a measure, an area and a value in benchmark falls-down
                    3 |   figure: {kind: change-percent, measure: falls, area: North}
                      |   ^^^^^^  or make it kind: not-computable and say why
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_figure_that_cannot_be_computed_says_why() {
        Sketch sketch = Sketch.sound()
                .but(
                        Sketch.BENCHMARKS,
                        "{kind: change-percent, measure: falls, area: North}",
                        "{kind: not-computable}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                benchmarks.yaml:3:3  error  missing key 'why' in benchmark falls-down
                    3 |   figure: {kind: not-computable}
                      |   ^^^^^^  say why it cannot be computed
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_rounding_is_above_nothing() {
        Sketch sketch = Sketch.sound().but(Sketch.BENCHMARKS, "rounding: 1", "rounding: 0");

        assertThat(sketch.problems(folder)).isEqualTo("""
                benchmarks.yaml:4:3  error  rounding must be above 0 in benchmark falls-down
                    4 |   value: {number: -10, rounding: 0, unit: "%"}
                      |   ^^^^^  1 for 23 %, 0.1 for 16.3 %
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_number_is_a_number() {
        Sketch sketch = Sketch.sound().but(Sketch.BENCHMARKS, "number: -10", "number: minus ten");

        assertThat(sketch.problems(folder)).isEqualTo("""
                benchmarks.yaml:4:19  error  expected a number but found 'minus ten'
                    4 |   value: {number: minus ten, rounding: 1, unit: "%"}
                      |                   ^^^^^^^^^
                1 error, 0 warnings.
                """);
    }

    @Test
    void an_unknown_kind_is_answered_with_the_nearest() {
        Sketch sketch = Sketch.sound().but(Sketch.BENCHMARKS, "change-percent", "change-per-cent");

        assertThat(sketch.problems(folder)).isEqualTo("""
                benchmarks.yaml:3:18  error  expected baseline-count, change-count, change-percent, not-computable, period-rate, rank-of-change, rank-of-level or total-count but found 'change-per-cent'
                    3 |   figure: {kind: change-per-cent, measure: falls, area: North}
                      |                  ^^^^^^^^^^^^^^^  did you mean change-percent?
                1 error, 0 warnings.
                """);
    }

    private static final String FIGURE = "{kind: change-percent, measure: falls, area: North}";

    @Test
    void windows_and_what_a_percentage_is_of_may_be_said() {
        Sketch sketch = Sketch.sound()
                .but(
                        Sketch.BENCHMARKS,
                        FIGURE,
                        "{kind: change-percent, measure: falls, area: North, percent-of: count,"
                                + " baseline: fy-2013, period: months 1-6, start-of: North}");

        Benchmark.Figure figure =
                sketch.programme(folder).catalogue().benchmarks().get(0).figure();

        assertThat(figure.isOfCounts()).isTrue();
        assertThat(figure.windows())
                .isEqualTo(new BenchmarkWindows(
                        new Window.Fixed(DateRange.ofMonths(YearMonth.of(2013, 4), YearMonth.of(2014, 3))),
                        new Window.SinceStart(1, 6),
                        "North",
                        null));
    }

    @Test
    void a_window_or_area_there_is_none_of_is_answered_with_the_nearest() {
        Sketch sketch = Sketch.sound()
                .but(Sketch.BENCHMARKS, FIGURE, FIGURE.replace("}", ",\n    baseline: fy-2031, start-of: Nort}"));

        assertThat(sketch.problems(folder)).isEqualTo("""
                benchmarks.yaml:4:15  error  'fy-2031' is no window
                    4 |     baseline: fy-2031, start-of: Nort}
                      |               ^^^^^^^  did you mean fy-2013?
                benchmarks.yaml:4:34  error  unknown area 'Nort' in benchmark falls-down
                    4 |     baseline: fy-2031, start-of: Nort}
                      |                                  ^^^^  did you mean North?
                2 errors, 0 warnings.
                """);
    }

    @Test
    void a_period_comes_after_its_baseline() {
        Sketch sketch = Sketch.sound()
                .but(
                        Sketch.BENCHMARKS,
                        FIGURE,
                        FIGURE.replace("}", ",\n    baseline: fy-2013, period: 2013-01..2013-06}"));

        assertThat(sketch.problems(folder)).isEqualTo("""
                benchmarks.yaml:3:3  error  the period 2013-01..2013-06 does not come after its baseline 2013-04..2014-03 in benchmark falls-down
                    3 |   figure: {kind: change-percent, measure: falls, area: North,
                      |   ^^^^^^  let the period begin after the baseline ends
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_figure_to_the_end_of_the_data_has_no_pair_of_windows_and_a_count_no_percentage() {
        Sketch sketch = Sketch.sound()
                .but(
                        Sketch.BENCHMARKS,
                        FIGURE,
                        "{kind: total-count, measure: falls, from: 2015-12-01, period: fy-2013,\n    percent-of: count}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                benchmarks.yaml:3:3  error  percent-of is of a percentage change in benchmark falls-down
                    3 |   figure: {kind: total-count, measure: falls, from: 2015-12-01, period: fy-2013,
                      |   ^^^^^^  leave it out
                benchmarks.yaml:3:3  error  a figure from a day to the end of the data has no baseline and period in benchmark falls-down
                    3 |   figure: {kind: total-count, measure: falls, from: 2015-12-01, period: fy-2013,
                      |   ^^^^^^  leave out from, or baseline, period and start-of
                2 errors, 0 warnings.
                """);
    }
}
