package org.iccoutcomes.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IccTest {
    private static final Path REPOSITORY = Typed.REPOSITORY;

    @TempDir
    private Path folder;

    private Typed icc(String... arguments) {
        return Typed.icc(folder, arguments);
    }

    private Path copyOfTheProgramme(String from, String to) throws IOException {
        Path config = REPOSITORY.resolve("config");
        String text = Files.readString(config.resolve("south-cumbria/programme.yaml"))
                .replace("../", config + "/")
                .replace("areas: areas.csv", "areas: " + config.resolve("south-cumbria/areas.csv"))
                .replace(from, to);
        return Files.writeString(folder.resolve("icc.yaml"), text);
    }

    @Test
    void an_unknown_option_is_a_usage_error_that_names_the_next_command() {
        Typed ended = icc("compare", "--measur", "x");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains("--measur")
                .contains("next: icc compare --help")
                .contains("exit 2");
        assertThat(ended.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "nightly", "report", "compare", "check", "explain", "list", "sample", "evidence"})
    void every_verb_has_help_with_two_examples(String verb) {
        Typed ended = icc(verb, "--help");

        assertThat(ended.code()).isZero();
        assertThat(ended.out().lines().filter(line -> line.contains("icc " + verb) && line.startsWith("  ")))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void the_shipped_programme_has_no_errors() {
        Typed ended = icc("check", "--programme", REPOSITORY.resolve("config/south-cumbria/programme.yaml") + "");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("South Cumbria").contains("no errors");
    }

    @Test
    void an_unknown_measure_is_told_with_the_nearest_name() throws IOException {
        copyOfTheProgramme("", "");

        Typed ended = icc("compare", "--measure", "non-elective-admision", "--area", "Milom");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains("did you mean non-elective-admissions?")
                .contains("did you mean Millom?");
    }

    @Test
    void without_a_release_compare_says_how_to_make_one() throws IOException {
        copyOfTheProgramme("", "");

        Typed ended = icc("compare", "--measure", "non-elective-admissions", "--area", "Millom");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).contains("no cube").contains("next: icc nightly --programme");
    }

    @Test
    void a_missing_file_is_named_before_anything_runs() throws IOException {
        copyOfTheProgramme("sample-data/hes-apc-*.csv.gz", "nowhere/hes-apc-*.csv.gz");

        Typed ended = icc("nightly");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err())
                .contains("nowhere/hes-apc-*.csv.gz")
                .contains("hes-apc")
                .contains("Nothing was written");
        assertThat(folder.resolve("work/releases/CURRENT")).doesNotExist();
        assertThat(folder.resolve("work/releases/status.json")).content().contains("\"exitCode\" : 3");
    }

    @Test
    void broken_configuration_is_told_all_at_once_with_places() throws IOException {
        copyOfTheProgramme("headline: {baseline: 12 months before start", "headlin: {baseline: 12 moons before start");

        Typed ended = icc("nightly");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("icc.yaml:").contains("headlin").contains("did you mean headline?");
    }

    @Test
    void only_rates_per_person_years_are_standardised_and_every_other_measure_is_named() throws IOException {
        copyOfTheProgramme("", "");

        Typed ended = icc(
                "compare",
                "--measure",
                "non-elective-admissions,ae-4-hour,advice-avoided",
                "--area",
                "Millom",
                "--standardise");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains("error: ae-4-hour is a mean or a share of its own rows")
                .contains("error: advice-avoided is a count that is not per person")
                .doesNotContain("error: non-elective-admissions");
    }

    @Test
    void explain_tells_the_filter_and_the_published_figures() throws IOException {
        copyOfTheProgramme("", "");

        Typed ended = icc("explain", "non-elective-admissions");

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("admission method begins with 2")
                .contains("June 2013 to May 2014")
                .contains("23");
    }

    @Test
    void a_sample_is_not_written_into_a_folder_with_files() throws IOException {
        Files.writeString(folder.resolve("here.txt"), "mine");

        Typed ended = icc("sample", "--out", ".", "--population", "2000");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("is not empty");
    }
}
