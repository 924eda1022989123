package org.iccoutcomes.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code icc feed draft} on files that the repository holds. */
class FeedDraftedTest {
    private static final Path SAMPLE = Typed.REPOSITORY.resolve("sample-data");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "hes-apc-2015-16-m12.csv.gz, hes-apc",
        "hes-ae-2015-16-m12.csv.gz, hes-ae",
        "hes-op-2015-16-m12.csv.gz, hes-op",
        "advice-guidance-2015-16.csv.gz, advice-guidance",
        "gp-list-sizes-2015-16.csv.gz, gp-list-sizes",
        "monthly-counts-2015-16.csv, monthly-counts",
        "transport-claims-2015-16.csv.gz, transport-claims",
        "site-distances.csv, site-distances",
        "sites.csv, sites"
    })
    void a_draft_of_a_file_that_a_feed_reads_says_so_and_is_a_feed_that_is_right(String file, String feed)
            throws IOException {
        Typed drafted = Typed.icc(folder, "feed", "draft", SAMPLE.resolve(file).toString());

        assertThat(drafted.out()).contains("# Most like feed " + feed + ",").contains("under " + feed + " and see");
        assertThat(check(drafted.out(), SAMPLE.resolve(file))).doesNotContain("drafted.yaml");
    }

    /** What {@code icc check} says of a programme that reads a file by a feed. */
    private String check(String feed, Path file) throws IOException {
        Files.createDirectories(folder.resolve("feeds"));
        Files.writeString(folder.resolve("feeds/drafted.yaml"), feed);
        Files.writeString(folder.resolve("icc.yaml"), """
                title: A draft
                inbox: {drafted: %s}
                areas: areas.csv
                headline: {baseline: 2014-04..2014-04, period: 2014-05..2014-05}
                disclosure: {rule: nhs-digital-2018}
                """.formatted(file));
        Files.writeString(folder.resolve("areas.csv"), """
                area,parent,level,basis,member,valid_from,valid_to,start
                Millom,,icc,practice,A82001,,,
                """);
        Typed checked = Typed.icc(folder, "check");
        return checked.out() + checked.err();
    }

    @Test
    void a_failure_says_nothing_of_releases_that_have_nothing_to_do_with_it() throws IOException {
        Files.writeString(folder.resolve("words.txt"), "just words\n");

        Typed none = Typed.icc(folder, "feed", "draft", "gone.csv");
        Typed words = Typed.icc(folder, "feed", "draft", "words.txt");

        assertThat(none.code()).isEqualTo(ExitCode.INPUT_MISSING.code());
        assertThat(words.code()).isEqualTo(ExitCode.INPUT_REJECTED.code());
        assertThat(none.err() + words.err()).contains("nothing was written").doesNotContain("release");
    }
}
