package org.iccoutcomes.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeErrorsTest {
    @TempDir
    private Path folder;

    @Test
    void an_unknown_key_is_answered_with_the_nearest() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "headline:", "headlines:");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:6:1  error  unknown key 'headlines'
                    6 | headlines: {baseline: 12 months before start, period: months 1-12}
                      | ^^^^^^^^^  did you mean headline?
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_missing_key_is_reported_at_the_file() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "title: Two valleys\n", "");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:1:1  error  missing key 'title'
                    1 | inbox:
                      | ^
                1 error, 0 warnings.
                """);
    }

    @Test
    void several_mistakes_are_reported_at_once() {
        Sketch sketch = Sketch.sound()
                .but(Sketch.PROGRAMME, "title: Two valleys\n", "title: [a]\nsynthetic: maybe\n")
                .but(Sketch.PROGRAMME, "nhs-digital-2018", "nhs-digital-2017")
                .but(Sketch.MEASURES, "dataset: admissions", "dataset: admisions")
                .but(Sketch.AREAS, "2014-06-01\nSouth", "2014-06-02\nSouth");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:1:8    error  title: expected text but found a list
                    1 | title: [a]
                      |        ^
                programme.yaml:2:12   error  expected true or false but found 'maybe'
                    2 | synthetic: maybe
                      |            ^^^^^
                programme.yaml:15:20  error  unknown disclosure rule 'nhs-digital-2017'
                   15 | disclosure: {rule: nhs-digital-2017}
                      |                    ^^^^^^^^^^^^^^^^  did you mean nhs-digital-2018?
                areas.csv:4:40        error  'North' has start '2014-06-02' here but '2014-06-01' on line 3
                    4 | North,Both,icc,practice,A2,,2014-03-31,2014-06-02
                      |                                        ^^^^^^^^^^  give all its rows the same start
                measures.yaml:3:12    error  unknown dataset 'admisions' in measure falls
                    3 |   dataset: admisions
                      |            ^^^^^^^^^  did you mean admissions?
                5 errors, 0 warnings.
                """);
    }

    @Test
    void a_duplicate_key_is_refused() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "areas: areas.csv", "areas: areas.csv\nareas: others.csv");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:6:1  error  key 'areas' stands twice in one mapping
                    6 | areas: others.csv
                      | ^^^^^  the first is on line 5
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_missing_file_is_reported_where_it_is_named() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "[measures.yaml]", "[measures.yml]");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:12:12  error  no such file: measures.yml
                   12 | measures: [measures.yml]
                      |            ^^^^^^^^^^^^
                1 error, 0 warnings.
                """);
    }

    @Test
    void an_unknown_feed_is_answered_with_the_nearest() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "  monthly:", "  montly:");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:4:3  error  unknown feed 'montly'
                    4 |   montly: ${DATA}/monthly.csv
                      |   ^^^^^^  did you mean monthly?
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_key_without_a_value_is_reported() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "areas: areas.csv", "areas:");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:5:1  error  areas has no value
                    5 | areas:
                      | ^^^^^
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_variable_outside_paths_is_refused() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "title: Two valleys", "title: ${DATA} valleys");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:1:8  error  variables are allowed in paths only
                    1 | title: ${DATA} valleys
                      |        ^^^^^^^^^^^^^^^  write the value out
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_broken_variable_is_reported() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "${DATA}/", "${DATA/");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:4:12  error  '${DATA/monthly.csv' holds a broken variable
                    4 |   monthly: ${DATA/monthly.csv
                      |            ^^^^^^^^^^^^^^^^^^  write ${NAME}
                1 error, 0 warnings.
                """);
    }

    @Test
    void an_unknown_level_is_answered_with_the_nearest() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "{level: icc}", "{level: ic}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:10:18  error  no area has level 'ic'
                   10 |   peers: {level: ic}
                      |                  ^^  did you mean icc?
                1 error, 0 warnings.
                """);
    }

    @Test
    void an_unknown_comparator_is_reported() {
        Sketch sketch = Sketch.sound()
                .but(
                        Sketch.PROGRAMME,
                        "  peers: {level: icc}",
                        "  peer: {level: icc}\n  own: {area: North}\n  rest: {of: place}\n  south: {area: Suoth}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:10:3   error  unknown comparator 'peer'
                   10 |   peer: {level: icc}
                      |   ^^^^  did you mean peers?
                programme.yaml:11:3   error  the area's own baseline is always there
                   11 |   own: {area: North}
                      |   ^^^  leave it out
                programme.yaml:12:3   error  comparator rest is the rest of the parent
                   12 |   rest: {of: place}
                      |   ^^^^  write {of: parent}
                programme.yaml:13:17  error  unknown area 'Suoth'
                   13 |   south: {area: Suoth}
                      |                 ^^^^^  did you mean South?
                4 errors, 0 warnings.
                """);
    }

    @Test
    void an_unknown_dataset_in_complete_to_and_a_bad_month_are_reported() {
        Sketch sketch = Sketch.sound()
                .but(Sketch.PROGRAMME, "{admissions: 2016-03}", "{admission: 2016-03, attendances: 2016-13}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:11:15  error  unknown dataset 'admission'
                   11 | complete-to: {admission: 2016-03, attendances: 2016-13}
                      |               ^^^^^^^^^  did you mean admissions?
                programme.yaml:11:48  error  '2016-13' is neither a month nor a day
                   11 | complete-to: {admission: 2016-03, attendances: 2016-13}
                      |                                                ^^^^^^^  write 2016-03 or 2016-03-31
                2 errors, 0 warnings.
                """);
    }

    @Test
    void no_disclosure_rule_needs_a_reason() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "{rule: nhs-digital-2018}", "{rule: none}");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:14:20  error  a disclosure rule of none needs a reason
                   14 | disclosure: {rule: none}
                      |                    ^^^^  write {rule: none, reason: "already published open aggregates"}
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_scalar_where_a_mapping_belongs_is_reported() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "  fy-2013: 2013-04..2014-03", "  - 2013-04..2014-03");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:8:3  error  windows: expected a mapping but found a list
                    8 |   - 2013-04..2014-03
                      |   ^
                1 error, 0 warnings.
                """);
    }
}
