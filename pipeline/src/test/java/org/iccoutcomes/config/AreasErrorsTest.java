package org.iccoutcomes.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreasErrorsTest {
    @TempDir
    private Path folder;

    @Test
    void a_misspelt_header_is_answered_with_the_nearest() {
        Sketch sketch = Sketch.sound().but(Sketch.AREAS, "valid_from", "from_valid");

        assertThat(sketch.problems(folder)).isEqualTo("""
                areas.csv:1:1   error  missing column 'valid_from'
                    1 | area,parent,level,basis,member,from_valid,valid_to,start
                      | ^^^^  columns are area,parent,level,basis,member,valid_from,valid_to,start
                areas.csv:1:32  error  unknown column 'from_valid'
                    1 | area,parent,level,basis,member,from_valid,valid_to,start
                      |                                ^^^^^^^^^^
                2 errors, 0 warnings.
                """);
    }

    @Test
    void an_unknown_parent_is_answered_with_the_nearest() {
        Sketch sketch = Sketch.sound().but(Sketch.AREAS, "South,Both", "South,Booth");

        assertThat(sketch.problems(folder)).isEqualTo("""
                areas.csv:5:7  error  unknown parent 'Booth' of 'South'
                    5 | South,Booth,icc,practice,A2,2014-04-01,,
                      |       ^^^^^  did you mean Both?
                1 error, 0 warnings.
                """);
    }

    @Test
    @DisplayName("C7: an area above itself is refused with the lines of all that go round")
    void an_area_above_itself_is_refused() {
        Sketch sketch = Sketch.sound().but(Sketch.AREAS, "Both,,place,,", "Both,South,place,practice,");

        assertThat(sketch.problems(folder)).isEqualTo("""
                areas.csv:2:6  error  'Both' is its own ancestor through 'South'
                    2 | Both,South,place,practice,,,,
                      |      ^^^^^
                areas.csv:5:7  error  'South' is its own ancestor through 'Both'
                    5 | South,Both,icc,practice,A2,2014-04-01,,
                      |       ^^^^
                2 errors, 0 warnings.
                """);
    }

    @Test
    @DisplayName("C7: a member in two areas at once is refused with both lines")
    void a_member_in_two_areas_at_once_is_refused() {
        Sketch sketch = Sketch.sound().but(Sketch.AREAS, "A2,2014-04-01", "A2,2014-03-31");

        assertThat(sketch.problems(folder)).isEqualTo("""
                areas.csv:5:25  error  member A2 is in 'South' and in 'North' (line 4) at the same time
                    5 | South,Both,icc,practice,A2,2014-03-31,,
                      |                         ^^  end one membership with valid_to before the other begins
                1 error, 0 warnings.
                """);
    }

    @Test
    void dates_that_are_none_or_in_the_wrong_order_are_reported() {
        Sketch sketch = Sketch.sound()
                .but(Sketch.AREAS, "A1,,,2014-06-01", "A1,2014-02-30,,01/06/2014")
                .but(Sketch.AREAS, "A2,2014-04-01,", "A2,2014-04-01,2013-04-01");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:6:22  error  the headline windows count from an area's start, but no area has one
                    6 | headline: {baseline: 12 months before start, period: months 1-12}
                      |                      ^^^^^^^^^^^^^^^^^^^^^^  fill in the column start of the areas table, or use fixed windows
                areas.csv:3:28       error  '2014-02-30' is not a date
                    3 | North,Both,icc,practice,A1,2014-02-30,,01/06/2014
                      |                            ^^^^^^^^^^  write yyyy-MM-dd
                areas.csv:3:40       error  '01/06/2014' is not a date
                    3 | North,Both,icc,practice,A1,2014-02-30,,01/06/2014
                      |                                        ^^^^^^^^^^  write yyyy-MM-dd
                areas.csv:4:40       error  'North' has start '2014-06-01' here but '01/06/2014' on line 3
                    4 | North,Both,icc,practice,A2,,2014-03-31,2014-06-01
                      |                                        ^^^^^^^^^^  give all its rows the same start
                areas.csv:5:39       error  valid_to 2013-04-01 is before valid_from 2014-04-01
                    5 | South,Both,icc,practice,A2,2014-04-01,2013-04-01,
                      |                                       ^^^^^^^^^^
                5 errors, 0 warnings.
                """);
    }

    @Test
    void all_rows_of_an_area_say_the_same_of_it() {
        Sketch sketch = Sketch.sound().but(Sketch.AREAS, "2014-03-31,2014-06-01", "2014-03-31,2014-07-01");

        assertThat(sketch.problems(folder)).isEqualTo("""
                areas.csv:4:40  error  'North' has start '2014-07-01' here but '2014-06-01' on line 3
                    4 | North,Both,icc,practice,A2,,2014-03-31,2014-07-01
                      |                                        ^^^^^^^^^^  give all its rows the same start
                1 error, 0 warnings.
                """);
    }

    @Test
    void an_unknown_basis_is_answered_with_the_nearest() {
        Sketch sketch = Sketch.sound()
                .but(Sketch.AREAS, "icc,practice,A1", "icc,practise,A1")
                .but(Sketch.AREAS, "icc,practice,A2,,", "icc,practise,A2,,");

        assertThat(sketch.problems(folder)).isEqualTo("""
                areas.csv:3:16  error  unknown basis 'practise'
                    3 | North,Both,icc,practise,A1,,,2014-06-01
                      |                ^^^^^^^^  did you mean practice?
                1 error, 0 warnings.
                """);
    }

    @Test
    void an_area_counts_by_the_basis_of_its_parent() {
        Sketch sketch = Sketch.sound().but(Sketch.AREAS, "South,Both,icc,practice,A2", "South,Both,icc,lsoa,E1");

        assertThat(sketch.problems(folder)).isEqualTo("""
                areas.csv:5:16  error  'South' has basis lsoa but its parent 'Both' has practice
                    5 | South,Both,icc,lsoa,E1,2014-04-01,,
                      |                ^^^^
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_basis_that_nothing_tells_is_reported() {
        Sketch sketch =
                Sketch.sound().but(Sketch.AREAS, "South,Both,icc,practice,A2,2014-04-01,,", "South,Both,icc,,,,,");

        assertThat(sketch.problems(folder)).isEqualTo("""
                areas.csv:5:1  error  'South' has no basis, and no area below it tells one
                    5 | South,Both,icc,,,,,
                      | ^^^^^  such as practice, lsoa or provider
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_row_of_another_length_is_reported() {
        Sketch sketch = Sketch.sound().but(Sketch.AREAS, "practice,A1,,,", "practice,A1,,");

        assertThat(sketch.problems(folder)).isEqualTo("""
                areas.csv:3:1  error  7 values where the header names 8 columns
                    3 | North,Both,icc,practice,A1,,2014-06-01
                      | ^^^^^  quote values that hold a comma
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_quote_that_is_never_closed_is_reported() {
        Sketch sketch = Sketch.sound().but(Sketch.AREAS, "South,Both", "\"South,Both");

        assertThat(sketch.problems(folder)).isEqualTo("""
                areas.csv:5:1  error  a quote that is never closed
                    5 | "South,Both,icc,practice,A2,2014-04-01,,
                      | ^
                1 error, 0 warnings.
                """);
    }
}
