package org.iccoutcomes.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
}
