package org.iccoutcomes.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.config.problem.ProblemText;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.CountsShape;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.question.Benchmark;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.question.DisclosureRule;
import org.iccoutcomes.definition.question.Headline;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeReaderTest {
    @TempDir
    private Path folder;

    private String inFolder(String path) {
        return folder.toAbsolutePath().normalize().toString().replace('\\', '/') + "/" + path;
    }

    @Test
    void a_sound_programme_is_read_whole() {
        Programme programme = Sketch.sound().programme(folder);

        assertThat(programme.title()).isEqualTo("Two valleys");
        assertThat(programme.synthetic()).isFalse();
        assertThat(programme.windows().headline())
                .isEqualTo(new Headline(new Window.SinceStart(-11, 0), new Window.SinceStart(1, 12)));
        assertThat(programme.windows().named())
                .containsExactly(Map.entry(
                        "fy-2013",
                        new Window.Fixed(new DateRange(LocalDate.of(2013, 4, 1), LocalDate.of(2014, 3, 31)))));
        assertThat(programme.windows().completeTo())
                .containsExactly(Map.entry(Dataset.ADMISSIONS, LocalDate.of(2016, 3, 31)));
        assertThat(programme.comparators())
                .containsExactly(
                        Map.entry("own", new Comparator.Own()), Map.entry("peers", new Comparator.Peers("icc")));
        assertThat(programme.disclosure()).isEqualTo(new DisclosureRule.NhsDigital2018());
        assertThat(programme.catalogue().benchmarks())
                .extracting(Benchmark::value)
                .containsExactly(new Benchmark.PublishedValue(-10, 1, "%"));
    }

    @Test
    void data_paths_are_absolute_and_hold_the_variables_values() {
        Programme programme = Sketch.sound().programme(folder);

        assertThat(programme.places().inbox())
                .containsExactly(
                        Map.entry("apc", List.of(inFolder("in/apc-*.csv"))),
                        Map.entry("monthly", List.of("/data/monthly.csv")));
        assertThat(programme.places().store()).isEqualTo(inFolder("work/store"));
    }

    @Test
    void uris_stay_as_they_are_and_dots_are_resolved() {
        Programme programme = Sketch.sound()
                .but(Sketch.PROGRAMME, "disclosure:", "store: hdfs://name/store\nreleases: ./a/../b\ndisclosure:")
                .programme(folder);

        assertThat(programme.places().store()).isEqualTo("hdfs://name/store");
        assertThat(programme.places().releases()).isEqualTo(inFolder("b"));
    }

    @Test
    void a_programme_outside_home_has_its_data_beside_it() {
        Sketch.sound().load(folder);

        Loaded loaded = ProgrammeReader.read(
                folder.resolve(Sketch.PROGRAMME), Map.of("DATA", "x"), folder.resolve("elsewhere"));

        assertThat(loaded).isInstanceOfSatisfying(Loaded.Ok.class, ok -> {
            assertThat(ok.programme().places().inbox()).containsEntry("monthly", List.of(inFolder("x/monthly.csv")));
            assertThat(ok.filesRead())
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly(
                            "programme.yaml",
                            "apc.yaml",
                            "monthly.yaml",
                            "areas.csv",
                            "measures.yaml",
                            "falls.csv",
                            "benchmarks.yaml");
        });
    }

    @Test
    void a_variable_that_is_not_set_says_how_to_set_it() {
        assertThat(ProblemText.render(Sketch.listed(Sketch.sound().load(folder, Map.of()))))
                .isEqualTo("""
                programme.yaml:4:12  error  the variable DATA is not set
                    4 |   monthly: ${DATA}/monthly.csv
                      |            ^^^^^^^^^^^^^^^^^^^  set it before the command: DATA=/a/folder icc …
                1 error, 0 warnings.
                """);
    }

    @Test
    void a_programme_that_is_not_there_is_a_problem_too() {
        Loaded loaded = ProgrammeReader.read(folder.resolve("icc.yaml"), Map.of(), folder);

        assertThat(ProblemText.render(Sketch.listed(loaded))).isEqualTo("""
                        icc.yaml  error  no such file: icc.yaml
                        1 error, 0 warnings.
                        """);
    }

    @Test
    void a_feed_reads_further_columns_as_text_beside_its_datasets_own() {
        Feed feed =
                Sketch.sound().programme(folder).catalogue().findFeed("monthly").orElseThrow();

        assertThat(feed.columns())
                .extracting(ColumnBinding::column)
                .containsExactly("period_start", "gp_practice_code", "team");
        assertThat(feed.counts())
                .isEqualTo(new CountsShape(Map.of("calls", "CALLS", "visits", "VISITS"), CountsShape.AbsentRow.ZERO));
    }

    @Test
    void a_range_of_columns_becomes_one_binding_each() {
        Feed feed = Sketch.sound().programme(folder).catalogue().findFeed("apc").orElseThrow();

        assertThat(feed.find("diagnosis_07").orElseThrow().from()).containsExactly("DIAG_07");
        assertThat(feed.columns()).hasSize(24);
    }
}
