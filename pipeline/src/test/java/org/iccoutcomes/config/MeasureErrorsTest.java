package org.iccoutcomes.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureErrorsTest {
    @TempDir
    private Path folder;

    @Test
    void an_age_range_must_lie_on_five_year_bands() {
        Sketch sketch = Sketch.sound().but(Sketch.MEASURES, "{age: 65+}", "{age: 66+}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:8:21  error  '66+' is no age range on five-year bands in measure falls
                    8 |   population: {age: 66+}
                      |                     ^^^  write all, 65+, 0-14 or 65-74
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_mean_has_its_own_denominator() {
        Sketch sketch = Sketch.sound().but(Sketch.MEASURES, "count: spells", "count: {mean: stay_days}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:9:9  error  a mean or a ratio has its own denominator in measure falls
                    9 |   per: {1000: person-years}
                      |         ^^^^  leave out per
                1 error, 0 warnings.
                """);
    }

    @Test
    @DisplayName("C7: a rate is per person-years, or its units do not agree")
    void a_rate_is_per_a_whole_number_of_person_years() {
        Sketch sketch = Sketch.sound().but(Sketch.MEASURES, "{1000: person-years}", "{thousand: people}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:9:9  error  'thousand' is no whole number in measure falls
                    9 |   per: {thousand: people}
                      |         ^^^^^^^^  write {1000: person-years}
                1 error, 0 warnings.
                """);
    }

    @Test
    @DisplayName("C7: a sum of what is no number is refused")
    void a_sum_needs_a_number() {
        Sketch sketch = Sketch.sound().but(Sketch.MEASURES, "{sum: value}", "{sum: team}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:15:16  error  'team' is no number in measure calls
                   15 |   count: {sum: team}
                      |                ^^^^
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_ratio_of_sums_is_of_ready_made_counts() {
        Sketch sketch = Sketch.sound()
                .but(
                        Sketch.MEASURES,
                        "count: spells",
                        "count: {ratio-of-sums: {sum: stay_days, of: {died: true}, to: {}}}")
                .but(Sketch.MEASURES, "  per: {1000: person-years}\n", "");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:7:11  error  ratio-of-sums is of ready-made counts in measure falls
                    7 |   count: {ratio-of-sums: {sum: stay_days, of: {died: true}, to: {}}}
                      |           ^^^^^^^^^^^^^  for a share of rows write ratio: {of: …, to: …}
                1 error, 0 warnings.
                """);
    }

    @Test
    void the_indicators_of_its_sums_must_be_given_by_a_feed() {
        String calls = "{indicator: {one-of: [calls]}}";
        String visits = "{indicator: {one-of: [visit]}}";
        Sketch sketch = Sketch.sound()
                .but(Sketch.MEASURES, "  where: " + calls + "\n", "")
                .but(
                        Sketch.MEASURES,
                        "{sum: value}",
                        "{ratio-of-sums: {sum: value, of: %s,\n    less: %s, to: %s}}".formatted(calls, visits, calls));

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:15:33  error  unknown indicator 'visit' in measure calls
                   15 |     less: {indicator: {one-of: [visit]}}, to: {indicator: {one-of: [calls]}}}}
                      |                                 ^^^^^  did you mean visits?
                1 error, 0 warnings.
                """);
    }

    @Test
    void count_says_one_thing() {
        Sketch sketch =
                Sketch.sound().but(Sketch.MEASURES, "count: spells", "count: {sum: stay_days, mean: stay_days}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:7:3  error  count says 2 things in measure falls
                    7 |   count: {sum: stay_days, mean: stay_days}
                      |   ^^^^^  write a word for a row, or one of sum, mean, ratio and ratio-of-sums
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_date_must_be_a_date() {
        Sketch sketch = Sketch.sound().but(Sketch.MEASURES, "  count: spells", "  count: spells\n  date: sex");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:8:9  error  'sex' is no date in measure falls
                    8 |   date: sex
                      |         ^^^
                1 error, 0 warnings.
                """);
    }

    @Test
    void an_unknown_direction_is_answered_with_the_nearest() {
        Sketch sketch = Sketch.sound().but(Sketch.MEASURES, "better: lower\ncalls", "better: low\ncalls");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:10:11  error  expected higher, lower or neutral but found 'low'
                   10 |   better: low
                      |           ^^^  did you mean lower?
                1 error, 0 warnings.
                """);
    }

    @Test
    void an_indicator_no_feed_gives_is_refused() {
        Sketch sketch = Sketch.sound().but(Sketch.MEASURES, "[calls]", "[cals]");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:14:32  error  unknown indicator 'cals' in measure calls
                   14 |   where: {indicator: {one-of: [cals]}}
                      |                                ^^^^  did you mean calls?
                1 error, 0 warnings.
                """);
    }

    @Test
    @DisplayName("C7: two measures of one name are refused")
    void two_measures_of_one_name_are_refused() {
        Sketch sketch = Sketch.sound()
                .but(Sketch.PROGRAMME, "[measures.yaml]", "[measures.yaml, more.yaml]")
                .with(
                        "more.yaml",
                        "calls:\n  title: Calls again\n  dataset: counts\n  count: {sum: value}\n  better: lower\n");

        assertThat(sketch.problems(folder)).isEqualTo("""
                more.yaml:1:1  error  two measures are named 'calls'
                    1 | calls:
                      | ^^^^^  the first is at measures.yaml:11:1
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_measure_id_is_kebab_case() {
        Sketch sketch = Sketch.sound().but(Sketch.MEASURES, "calls:\n", "Calls_made:\n");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml:11:1  error  'Calls_made' is no measure id
                   11 | Calls_made:
                      | ^^^^^^^^^^  use kebab-case: non-elective-admissions
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_code_list_states_what_it_is_and_holds_codes_once() {
        Sketch sketch = Sketch.sound()
                .but(Sketch.FALLS, "# version: 1\n", "")
                .but(Sketch.FALLS, "W10,", "w10,")
                .but(Sketch.FALLS, "W01,Fall on the same level\n", "W01,Fall on the same level\nW01,Again\n");

        assertThat(sketch.problems(folder)).isEqualTo("""
                codelists/falls.csv      error  the code list does not state its version
                      |  begin with a line # version: …
                codelists/falls.csv:5:1  error  code W01 stands twice
                    5 | W01,Again
                      | ^^^
                codelists/falls.csv:6:1  error  'w10' is no code
                    6 | w10,Fall on stairs
                      | ^^^  capitals and digits, without dots
                3 errors, 0 warnings.
                """);
    }
}
