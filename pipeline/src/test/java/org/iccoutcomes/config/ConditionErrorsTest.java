package org.iccoutcomes.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConditionErrorsTest {
    @TempDir
    private Path folder;

    @Test
    void a_hes_spelling_is_answered_with_our_column() {
        Sketch sketch = Sketch.sound().but(Sketch.MEASURES, "admission_method:", "ADMIMETH:");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:5:5  error  unknown column 'ADMIMETH' in measure falls
                    5 |     ADMIMETH: {starts-with: "2"}
                      |     ^^^^^^^^  did you mean admission_method?
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_misspelt_hes_spelling_is_answered_with_our_column() {
        Sketch sketch = Sketch.sound().but(Sketch.MEASURES, "admission_method:", "ADMIMTH:");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:5:5  error  unknown column 'ADMIMTH' in measure falls
                    5 |     ADMIMTH: {starts-with: "2"}
                      |     ^^^^^^^  did you mean admission_method?
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_misspelt_column_is_answered_with_the_nearest() {
        Sketch sketch = Sketch.sound().but(Sketch.MEASURES, "diagnosis_01:", "diagnoses_01:");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:6:5  error  unknown column 'diagnoses_01' in measure falls
                    6 |     diagnoses_01: {in-codelist: falls}
                      |     ^^^^^^^^^^^^  did you mean diagnosis_01?
                1 error, 0 warnings.
                """);
    }

    @Test
    void an_unquoted_code_is_refused() {
        Sketch sketch =
                Sketch.sound().but(Sketch.MEASURES, "{starts-with: \"2\"}", "{one-of: [2, no, 010, 2A, \"21\"]}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:5:33  error  quote codes: 2 could be read as something else
                    5 |     admission_method: {one-of: [2, no, 010, 2A, "21"]}
                      |                                 ^  write "2"
                measures.yaml:5:36  error  quote codes: no could be read as something else
                    5 |     admission_method: {one-of: [2, no, 010, 2A, "21"]}
                      |                                    ^^  write "no"
                measures.yaml:5:40  error  quote codes: 010 could be read as something else
                    5 |     admission_method: {one-of: [2, no, 010, 2A, "21"]}
                      |                                        ^^^  write "010"
                3 errors, 0 warnings.
                """);
    }

    @Test
    void an_unknown_code_list_is_answered_with_the_nearest() {
        Sketch sketch = Sketch.sound().but(Sketch.MEASURES, "in-codelist: falls", "in-codelist: fals");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:6:33  error  unknown code list 'fals'
                    6 |     diagnosis_01: {in-codelist: fals}
                      |                                 ^^^^  did you mean falls?
                1 error, 0 warnings.
                """);
    }

    @Test
    void an_unknown_test_is_answered_with_the_nearest() {
        Sketch sketch = Sketch.sound().but(Sketch.MEASURES, "{starts-with:", "{begins-with:");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:5:24  error  unknown key 'begins-with' in falls.where.admission_method
                    5 |     admission_method: {begins-with: "2"}
                      |                        ^^^^^^^^^^^  keys are one-of, starts-with, between, in-codelist, missing, is
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_bare_code_is_no_test() {
        Sketch sketch = Sketch.sound().but(Sketch.MEASURES, "{starts-with: \"2\"}", "\"21\"");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:5:23  error  '21' is no test in measure falls
                    5 |     admission_method: "21"
                      |                       ^^^^  write {one-of: ["21"]}
                1 error, 0 warnings.
                """);
    }

    @Test
    void tests_must_suit_the_column() {
        Sketch sketch = Sketch.sound()
                .but(
                        Sketch.MEASURES,
                        "    diagnosis_01: {in-codelist: falls}",
                        "    admission_date: {one-of: [2014-05-01]}\n    discharge_date: {between: May..June}\n    stay_days: {starts-with: \"1\"}\n    age: {between: 9..5}\n    died: maybe\n    sex: {between: all}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:6:5    error  one-of compares text, which this column is not in measure falls
                    6 |     admission_date: {one-of: [2014-05-01]}
                      |     ^^^^^^^^^^^^^^  use between
                measures.yaml:7:31   error  expected a date but found 'May' in measure falls
                    7 |     discharge_date: {between: May..June}
                      |                               ^^^^^^^^^  write yyyy-MM-dd
                measures.yaml:7:31   error  expected a date but found 'June' in measure falls
                    7 |     discharge_date: {between: May..June}
                      |                               ^^^^^^^^^  write yyyy-MM-dd
                measures.yaml:8:5    error  starts-with needs a text column in measure falls
                    8 |     stay_days: {starts-with: "1"}
                      |     ^^^^^^^^^  use between, or missing
                measures.yaml:9:20   error  '9..5' ends before it begins in measure falls
                    9 |     age: {between: 9..5}
                      |                    ^^^^  swap the ends
                measures.yaml:10:11  error  expected true or false but found 'maybe' in measure falls
                   10 |     died: maybe
                      |           ^^^^^
                measures.yaml:11:20  error  'all' is no range in measure falls
                   11 |     sex: {between: all}
                      |                    ^^^  write low..high, low.. or ..high
                7 errors, 0 warnings.
                """);
    }

    @Test
    void not_over_two_tests_side_by_side_is_refused() {
        Sketch sketch = Sketch.sound()
                .but(
                        Sketch.MEASURES,
                        "    diagnosis_01: {in-codelist: falls}",
                        "    not: {diagnosis_01: {in-codelist: falls}, sex: {one-of: [\"1\"]}}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:6:5  error  not stands over several tests in measure falls
                    6 |     not: {diagnosis_01: {in-codelist: falls}, sex: {one-of: ["1"]}}
                      |     ^^^  join them by any or all
                1 error, 0 warnings.
                """);
    }

    @Test
    void any_of_columns_takes_one_test_of_columns_that_exist() {
        Sketch sketch = Sketch.sound()
                .but(
                        Sketch.MEASURES,
                        "    diagnosis_01: {in-codelist: falls}",
                        "    any-of-columns: diagnosis_18..21\n    starts-with: W\n    between: W00..W19");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:4:3   error  any-of-columns takes one test in measure falls
                    4 |   where:
                      |   ^^^^^  join several by all or any
                measures.yaml:6:21  error  unknown column 'diagnosis_21' in measure falls
                    6 |     any-of-columns: diagnosis_18..21
                      |                     ^^^^^^^^^^^^^^^^  did you mean diagnosis_01?
                2 errors, 0 warnings.
                """);
    }

    @Test
    void a_test_beside_no_column_is_reported() {
        Sketch sketch =
                Sketch.sound().but(Sketch.MEASURES, "    diagnosis_01: {in-codelist: falls}", "    in-codelist: falls");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:4:3  error  a test without a column in measure falls
                    4 |   where:
                      |   ^^^^^  name the column, or any-of-columns, first
                1 error, 0 warnings.
                """);
    }
}
