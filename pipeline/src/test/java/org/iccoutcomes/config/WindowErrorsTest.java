package org.iccoutcomes.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowErrorsTest {
    @TempDir
    private Path folder;

    @Test
    void a_window_nobody_can_read_is_reported() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "period: months 1-12", "period: months one to six");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:6:54  error  'months one to six' is no window
                    6 | headline: {baseline: 12 months before start, period: months one to six}
                      |                                                      ^^^^^^^^^^^^^^^^^  write '12 months before start', 'months 1-12', 'latest 12 months', 2013-04..2014-03 or a window's name
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_window_name_nobody_knows_is_answered_with_the_nearest() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "period: months 1-12", "period: fy-2031");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:6:54  error  'fy-2031' is no window
                    6 | headline: {baseline: 12 months before start, period: fy-2031}
                      |                                                      ^^^^^^^  did you mean fy-2013?
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_window_that_ends_before_it_begins_is_reported() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "2013-04..2014-03", "2014-04..2014-03");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:8:12  error  '2014-04..2014-03' ends before it begins
                    8 |   fy-2013: 2014-04..2014-03
                      |            ^^^^^^^^^^^^^^^^  swap the ends
                1 error, 0 warnings.
                """);
    }

    @Test
    @DisplayName("C7: headline windows that overlap are refused, and both are told")
    void headline_windows_that_overlap_are_refused() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "period: months 1-12", "period: months 0-12");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:6:54  error  the headline windows overlap: 2013-06..2014-05 and 2014-05..2015-05
                    6 | headline: {baseline: 12 months before start, period: months 0-12}
                      |                                                      ^^^^^^^^^^^  let the period begin after the baseline ends
                1 error, 0 warnings.
                """);
    }

    @Test
    @DisplayName("C7: a headline period before its baseline is refused")
    void a_headline_period_before_its_baseline_is_refused() {
        Sketch sketch = Sketch.sound()
                .but(
                        Sketch.PROGRAMME,
                        "{baseline: 12 months before start, period: months 1-12}",
                        "{baseline: 2014-04..2015-03, period: fy-2013}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:6:48  error  the headline period 2013-04..2014-03 comes before its baseline 2014-04..2015-03
                    6 | headline: {baseline: 2014-04..2015-03, period: fy-2013}
                      |                                                ^^^^^^^  swap them
                1 error, 0 warnings.
                """);
    }

    @Test
    void relative_windows_need_an_area_with_a_start() {
        Sketch sketch = Sketch.sound().but(Sketch.AREAS, ",2014-06-01", ",");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:6:22  error  the headline windows count from an area's start, but no area has one
                    6 | headline: {baseline: 12 months before start, period: months 1-12}
                      |                      ^^^^^^^^^^^^^^^^^^^^^^  fill in the column start of the areas table, or use fixed windows
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_fixed_headline_period_past_the_data_is_a_warning() {
        Sketch sketch = Sketch.sound()
                .but(
                        Sketch.PROGRAMME,
                        "{baseline: 12 months before start, period: months 1-12}",
                        "{baseline: fy-2013, period: 2015-07..2016-06}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:6:39  warning  the headline period ends 2016-06-30 but admissions are complete only to 2016-03-31
                    6 | headline: {baseline: fy-2013, period: 2015-07..2016-06}
                      |                                       ^^^^^^^^^^^^^^^^
                0 errors, 1 warning.
                """);
    }
}
