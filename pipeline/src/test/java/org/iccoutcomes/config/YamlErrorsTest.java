package org.iccoutcomes.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlErrorsTest {
    @TempDir
    private Path folder;

    @Test
    void a_tab_is_refused() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "  apc: in", "\tapc: in");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:3:1  error  a tab
                    3 |  apc: in/apc-*.csv
                      | ^  use spaces
                1 error, 0 warnings.
                """);
    }

    @Test
    void an_anchor_and_an_alias_are_refused() {
        Sketch sketch = Sketch.sound()
                .but(Sketch.PROGRAMME, "title: Two valleys", "title: &t Two valleys")
                .but(Sketch.PROGRAMME, "areas: areas.csv", "areas: *t");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:1:8  error  an anchor (&)
                    1 | title: &t Two valleys
                      |        ^  leave it out
                programme.yaml:5:8  error  an alias (*)
                    5 | areas: *t
                      |        ^  write the value out
                programme.yaml:5:8  error  no such file: t
                    5 | areas: *t
                      |        ^^
                3 errors, 0 warnings.
                """);
    }

    @Test
    void a_tag_is_refused() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "title: Two", "title: !!str Two");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:1:8  error  a tag (!)
                    1 | title: !!str Two valleys
                      |        ^  leave it out
                1 error, 0 warnings.
                """);
    }

    @Test
    void broken_yaml_is_reported_where_reading_stopped() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "{level: icc}", "{level: icc");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:11:12  error  not YAML: while parsing a flow mapping: expected ',' or '}', but got :
                   11 | complete-to: {admissions: 2016-03}
                      |            ^
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_second_document_is_refused() {
        Sketch sketch = Sketch.sound()
                .but(
                        Sketch.PROGRAMME,
                        "disclosure: {rule: nhs-digital-2018}\n",
                        "disclosure: {rule: nhs-digital-2018}\n---\ntitle: Another\n");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:16:1  error  a second document in one file
                   16 | title: Another
                      | ^  split the file at ---
                1 error, 0 warnings.
                """);
    }

    @Test
    void an_empty_file_is_reported() {
        Sketch sketch = Sketch.sound().with(Sketch.MEASURES, "");

        assertThat(sketch.problems(folder)).isEqualTo("""
                measures.yaml  error  the file is empty
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_colon_within_a_plain_value_is_reported() {
        Sketch sketch = Sketch.sound().but(Sketch.PROGRAMME, "title: Two valleys", "title: Two: valleys");

        assertThat(sketch.problems(folder)).isEqualTo("""
                programme.yaml:1:11  error  not YAML: mapping values are not allowed here
                    1 | title: Two: valleys
                      |           ^
                1 error, 0 warnings.
                """);
    }
}
