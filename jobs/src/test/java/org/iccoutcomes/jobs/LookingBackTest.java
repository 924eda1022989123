package org.iccoutcomes.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two trusts, whose counts of a month were published by the end of May and revised in June: RTX from 200 to 203 falls.
 * RNL had 3, which is protected.
 */
@Tag("spark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LookingBackTest {
    private static final Map<String, String> FILES = Map.of(
            "icc.yaml",
            """
            title: Falls at two trusts
            inbox: {falls: in/falls-*.csv}
            areas: areas.csv
            headline: {baseline: 2014-05..2014-05, period: 2015-05..2015-05}
            comparators: {northern: {area: RNL}}
            measures: [measures.yaml]
            disclosure: {rule: nhs-digital-2018}
            """,
            "areas.csv",
            """
            area,parent,level,basis,member,valid_from,valid_to,start
            RTX,,trust,provider,RTX,,,
            RNL,,trust,provider,RNL,,,
            """,
            "measures.yaml",
            """
            falls:
              title: Falls
              dataset: counts
              where: {indicator: {one-of: [falls]}}
              count: {sum: value}
              better: lower
            """,
            "feeds/falls.yaml",
            """
            title: Falls
            dataset: counts
            submitter: somebody
            file-name: "falls-{date}.csv"
            columns: {period_start: MONTH, provider_code: TRUST}
            counts: {absent-row: zero, indicators: {falls: FALLS}}
            """,
            "in/falls-2015-05-31.csv",
            """
            MONTH,TRUST,FALLS
            2014-05-01,RTX,100
            2014-05-01,RNL,20
            2015-05-01,RTX,200
            2015-05-01,RNL,3
            """,
            "in/falls-2015-06-30.csv",
            """
            MONTH,TRUST,FALLS
            2015-05-01,RTX,300
            """);

    private Path folder = Path.of("");

    @BeforeAll
    void write(@TempDir Path empty) throws IOException {
        folder = empty;
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, file.getValue());
        }
        TypedCommand nightly = icc("nightly --master local[1]");
        assertThat(nightly.code()).as(nightly.err()).isZero();
    }

    private TypedCommand icc(String typed) {
        return TypedCommand.in(folder, typed.split(" ", -1));
    }

    private String fallsOf(String area, String more) {
        TypedCommand compare = icc("compare --measure falls --area " + area + " --format csv" + more);
        assertThat(compare.code()).as(compare.err()).isZero();
        return compare.out();
    }

    @Test
    @Order(1)
    void the_newest_figure_wins() {
        assertThat(fallsOf("RTX", "")).contains(",300,");
    }

    @Test
    @Order(2)
    void as_at_a_day_gone_by_only_what_was_known_counts_and_readers_see_no_change() {
        TypedCommand back = icc("nightly --master local[1] --as-at 2015-06-29");

        assertThat(back.code()).as(back.err()).isZero();
        assertThat(back.out()).contains("release 0002").contains("as at   2015-06-29; readers see release 0001");
        assertThat(folder.resolve("work/releases/CURRENT")).hasContent("0001");
        assertThat(fallsOf("RTX", " --release 2")).contains(",200,").doesNotContain(",300,");
        assertThat(fallsOf("RTX", "")).contains(",300,");
    }

    @Test
    @Order(3)
    void looking_back_again_finds_the_release_and_the_nightly_run_still_has_nothing_new() {
        assertThat(icc("nightly --master local[1] --as-at 2015-06").out()).contains("release 0001 (nothing new)");
        assertThat(icc("nightly --master local[1] --as-at 2015-06-01").out()).contains("release 0002 (nothing new)");
        assertThat(icc("nightly --master local[1]").out()).contains("release 0001 (nothing new)");
        assertThat(folder.resolve("work/releases/CURRENT")).hasContent("0001");
    }

    @Test
    @Order(4)
    void before_anything_was_known_there_is_nothing_to_tell() {
        TypedCommand back = icc("nightly --master local[1] --as-at 2015-05-30");

        assertThat(back.code()).isEqualTo(3);
        assertThat(back.err()).contains("no extract was known on 2015-05-30");
    }

    @Test
    @Order(5)
    void a_dry_run_says_what_would_be_left_out() {
        assertThat(icc("nightly --dry-run --as-at 2015-06-01").out())
                .contains("unchanged  falls-2015-05-31.csv")
                .contains("leave out  falls-2015-06-30.csv");
    }

    @Test
    @Order(6)
    void a_comparator_the_programme_names_may_be_typed() {
        assertThat(fallsOf("RTX", " --against northern")).contains(",RNL,");
    }

    @Test
    @Order(7)
    void an_internal_look_shows_the_small_number_says_so_and_keeps_who_looked_and_why() throws IOException {
        assertThat(fallsOf("RNL", "")).doesNotContain(",3,").contains("suppressed");

        TypedCommand look = TypedCommand.in(
                folder,
                "compare",
                "--measure",
                "falls",
                "--area",
                "RNL",
                "--format",
                "csv",
                "--internal",
                "--reason",
                "query");

        assertThat(look.out()).contains(",3,").contains("internal");
        assertThat(look.err())
                .contains("INTERNAL")
                .contains("must not be passed on")
                .contains("query");
        assertThat(folder.resolve("work/store/internal/1970-01-01T00-00-00Z-0.json"))
                .content()
                .contains("\"user\" : \"ann\"")
                .contains("\"reason\" : \"query\"")
                .contains("falls / RNL / own");
        assertThat(fallsOf("RNL", "")).doesNotContain(",3,");
    }
}
