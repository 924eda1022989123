package org.iccoutcomes.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.config.Sketch.APC;
import static org.iccoutcomes.config.Sketch.MEASURES;
import static org.iccoutcomes.config.Sketch.PROGRAMME;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iccoutcomes.config.problem.ProblemText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Configuration is data: whatever is written in it, nothing is run, followed, expanded without end or given away. */
class ConfigurationAttacksTest {
    @TempDir
    private Path folder;

    private String problemsOf(String file, String piece, String replacement) {
        return Sketch.sound().but(file, piece, replacement).problems(folder);
    }

    @Test
    @DisplayName("C1: aliases that multiply are refused where the first anchor stands, and never expanded")
    void alias_bomb() {
        String bomb = """
                a: &a [x, x, x, x, x, x, x, x, x, x]
                b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
                c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
                d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
                e: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
                """;

        assertThat(Sketch.sound().with(MEASURES, bomb).problems(folder))
                .contains("measures.yaml:1:4", "an anchor (&)", "an alias (*)");
    }

    @ParameterizedTest
    @DisplayName("C1: nesting without end is refused")
    @ValueSource(ints = {41, 400, 4_000})
    void deep_nesting(int depth) {
        String nested = "x: " + "[".repeat(depth) + "]".repeat(depth) + "\n";

        assertThat(Sketch.sound().with(MEASURES, nested).problems(folder))
                .containsPattern("nested too deeply|not YAML");
    }

    @Test
    @DisplayName("C1: a file of more than 4 MB is not read")
    void huge_file() {
        assertThat(Sketch.sound().with(MEASURES, "#".repeat((4 << 20) + 1)).problems(folder))
                .contains("measures.yaml is larger than 4 MB");
    }

    @ParameterizedTest
    @DisplayName("C1: duplicate keys, tabs, tags, yes for true and octal codes are each refused by name")
    @CsvSource(delimiter = '|', textBlock = """
                    title: Two valleys                 | title: One\\ntitle: Two         | stands twice
                    title: Two valleys                 | title:\\tTwo                    | a tab
                    title: Two valleys                 | title: !!javax.script.ScriptEngineManager [x] | a tag (!)
                    title: Two valleys                 | title: Two\\nsynthetic: yes     | expected true or false but found 'yes'
                    title: Two valleys                 | title: Two\\nsynthetic: NO      | expected true or false but found 'NO'
                    """)
    void riddles(String piece, String replacement, String said) {
        assertThat(problemsOf(PROGRAMME, piece, replacement.replace("\\n", "\n").replace("\\t", "\t")))
                .contains(said);
    }

    @Test
    @DisplayName("C1: a code without quotes that YAML could read as a number is refused")
    void octal() {
        assertThat(problemsOf(APC, "{\"66\": 2A}", "{\"67\": 010}")).contains("quote codes: 010");
    }

    @ParameterizedTest
    @DisplayName("C2: the name of a feed or code list is no path")
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "..", "feeds/apc", "file:///etc/passwd"})
    void names_are_no_paths(String name) {
        assertThat(problemsOf(PROGRAMME, "  apc:", "  \"" + name + "\":")).contains("unknown feed '" + name + "'");
    }

    @ParameterizedTest
    @DisplayName("C2: nothing is written to a scheme that is no file system")
    @ValueSource(strings = {"jar:file:/tmp/x.jar!/", "http://example.org/x", "javascript:alert(1)"})
    void schemes(String place) {
        assertThat(problemsOf(PROGRAMME, "areas: areas.csv", "areas: areas.csv\nstore: \"" + place + "\""))
                .contains("nothing is written to " + place.substring(0, place.indexOf(':') + 1));
    }

    @Test
    @DisplayName("C2: extracts may not lie where the programme writes, however the path climbs")
    void output_is_not_input() {
        assertThat(Sketch.sound()
                        .but(PROGRAMME, "areas: areas.csv", "areas: areas.csv\nstore: other/../in")
                        .but(PROGRAMME, "in/apc-*.csv", "in/new/../apc-*.csv")
                        .problems(folder))
                .contains("lie in a folder the programme writes to");
    }

    @ParameterizedTest
    @DisplayName("C3: a filter is data; program text is an unknown column or test")
    @ValueSource(
            strings = {
                "java_method('java.lang.System', 'exit', '0')",
                "reflect('java.lang.Runtime', 'getRuntime')",
                "(select 1)",
                "1=1; drop table x"
            })
    void filters_are_data(String text) {
        String measures = """
                spells:
                  title: Spells
                  dataset: admissions
                  where: {"%s": {one-of: ["1"]}}
                  count: spells
                  better: lower
                """.formatted(text);

        assertThat(Sketch.sound().with(MEASURES, measures).problems(folder)).contains("unknown column '" + text + "'");
    }

    @ParameterizedTest
    @DisplayName("C4: there is no test by pattern, so none that never ends")
    @ValueSource(strings = {"matches", "regex", "like", "rlike"})
    void no_patterns(String test) {
        String measures = """
                spells:
                  title: Spells
                  dataset: admissions
                  where: {admission_method: {%s: "(a+)+$"}}
                  count: spells
                  better: lower
                """.formatted(test);

        assertThat(Sketch.sound().with(MEASURES, measures).problems(folder)).contains("unknown key '" + test + "'");
    }

    @ParameterizedTest
    @DisplayName("C6: a secret in the configuration is refused, and not told again")
    @ValueSource(
            strings = {
                "store: s3a://AKIAKEY:hunter2hunter2@bucket/store",
                "password: hunter2hunter2",
                "fs.s3a.secret: hunter2hunter2",
                "pseudonym-key: hunter2hunter2"
            })
    void secrets(String line) {
        assertThat(problemsOf(PROGRAMME, "areas: areas.csv", "areas: areas.csv\n" + line))
                .contains("what looks like a secret")
                .contains("****")
                .doesNotContain("hunter2");
    }

    @Test
    @DisplayName("C4: a list of more than 200 values belongs in a code list")
    void long_lists() {
        String values =
                IntStream.rangeClosed(1, 201).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(", "));
        String measures = """
                spells:
                  title: Spells
                  dataset: admissions
                  where: {admission_method: {one-of: [%s]}}
                  count: spells
                  better: lower
                """;

        assertThat(Sketch.sound().with(MEASURES, measures.formatted(values)).problems(folder))
                .contains("a test of 201 values in measure spells; at most 200 are read")
                .contains("put them in a code list");
        assertThat(Sketch.sound()
                        .with(MEASURES, measures.formatted(values.replace(", \"201\"", "")))
                        .problems(folder))
                .doesNotContain("a test of");
    }

    @Test
    @DisplayName("C6: a secret in a look-up is refused, and not told again")
    void secrets_in_tables() {
        assertThat(Sketch.sound()
                        .but(Sketch.FALLS, "# title:", "# password=hunter2hunter2\n# title:")
                        .problems(folder))
                .contains("what looks like a secret")
                .contains("****")
                .doesNotContain("hunter2");
    }

    @Test
    @DisplayName("C6: a secret that a variable brings into a path is refused, and not told")
    void secrets_in_the_environment() {
        Sketch sketch = Sketch.sound().but(PROGRAMME, "areas: areas.csv", "store: ${DATA}/store\nareas: areas.csv");
        Map<String, String> variables = Map.of("DATA", "s3a://key:hunter2hunter2@bucket");

        assertThat(ProblemText.render(Sketch.listed(sketch.load(folder, variables))))
                .contains("a variable of this path holds what looks like a secret")
                .doesNotContain("hunter2");
    }

    @Test
    @DisplayName("C6: a key file is named, not a secret")
    void a_key_file_is_no_secret() {
        assertThat(problemsOf(PROGRAMME, "areas: areas.csv", "areas: areas.csv\npseudonym-key-file: key.txt"))
                .isEqualTo("0 errors, 0 warnings.\n");
    }

    @Test
    @DisplayName("C7: a headline whose windows overlap, and an area above itself, are refused where they stand")
    void contradictions() {
        assertThat(problemsOf(
                        PROGRAMME, "headline:", "headline: {baseline: 2014-04..2015-03, period: 2015-01..2015-12}\nx:"))
                .contains("overlap");
    }
}
