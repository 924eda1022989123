package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.release.RunStatus;
import org.iccoutcomes.jobs.Typed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Input that is wrong, as typed commands meet it, beside a release that must stay as it is. */
@Tag("spark")
@ExtendWith(TwoNights.Given.class)
class BadInputTest {
    private static final String NEWEST = "hes-ae-2016-17-m02.csv.gz";

    private final TwoNights nights;

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SmallProgramme night;

    BadInputTest(TwoNights nights) {
        this.nights = nights;
    }

    private Typed nightly() {
        return Typed.icc(folder, "nightly");
    }

    private void change(String extract, UnaryOperator<List<String>> lines) {
        night = nights.morning().copyTo(folder);
        ExtractLines.rewrite(night.extract(extract), lines);
    }

    private static UnaryOperator<List<String>> replace(String text, String by) {
        return lines -> lines.stream().map(line -> line.replace(text, by)).toList();
    }

    private void assertRefused(Typed ended, int code, String... said) {
        assertThat(ended.code()).as(ended.err()).isEqualTo(code);
        assertThat(ended.err()).contains(said).contains("next: ").endsWith("exit " + code + "\n");
        assertThat(ended.out()).isEmpty();
        RunStatus status = night.open().stores().status().read().orElseThrow();
        assertThat(status.exitCode()).isEqualTo(code);
        assertThat(status.release()).isEqualTo("0002");
        assertThat(night.current()).isEqualTo("0002");
        assertThat(night.digests("releases/0002")).isEqualTo(nights.second());
        assertThat(night.isLocked()).isFalse();
    }

    @Test
    void a_missing_file_is_named_with_its_feed() {
        night = nights.morning().copyTo(folder);
        night.holdBack("hes-ae");

        assertRefused(
                nightly(),
                3,
                folder + "/extracts/hes-ae-*.csv*: error: no file of feed hes-ae here  [missing-file]",
                "error: an input file is missing.",
                "then run the same command again");
    }

    @Test
    @DisplayName("B6: a missing column is named with the nearest there is, exit 4")
    void a_missing_column_is_named_with_the_nearest_there_is() {
        change(NEWEST, replace("ARRIVALDATE", "ARRIVALDATES"));

        assertRefused(
                nightly(),
                4,
                NEWEST + ":1: error: required column arrival_date is not there (looked for ARRIVALDATE); the nearest"
                        + " names are ARRIVALDATES",
                "[missing-column]",
                "add the file's spelling to 'from' in the feed");
    }

    @Test
    @DisplayName("B4: another delimiter is recognised, exit 4")
    void another_delimiter_is_recognised() {
        change(NEWEST, replace(",", "|"));

        assertRefused(
                nightly(),
                4,
                NEWEST + ": error: the values are parted by bars (|), the feed says commas  [wrong-delimiter]",
                "correct 'delimiter' in the feed, or ask the sender which is meant");
    }

    @Test
    @DisplayName("B1: a file cut short is refused, exit 4")
    void a_file_cut_short_is_refused() {
        change(NEWEST, lines -> lines);
        ExtractLines.cutInHalf(night.extract(NEWEST));

        assertRefused(nightly(), 4, NEWEST + ": error: the compressed file breaks off after byte ", "[truncated-file]");
    }

    @Test
    void dates_that_no_row_has_readable_refuse_the_file() {
        change(NEWEST, replace("2016-", "31/02-"));

        assertRefused(
                nightly(),
                4,
                NEWEST + ": error: none of ",
                "rows can be used, mostly because of unreadable-date:arrival_date  [no-row-accepted]",
                "compare the feed's definition with the file");
    }

    @Test
    void rows_with_unreadable_dates_are_set_aside_and_unknown_codes_are_told() {
        Delivery before = newest(nights.morning());
        change(NEWEST, lines -> {
            lines.set(3, lines.get(3).replace("2016-0", "2016-9"));
            lines.set(4, lines.get(4).replaceFirst(",0[1-4],", ",77,"));
            return lines;
        });

        Typed ended = nightly();

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("release 0003");
        Delivery after = newest(night);
        assertThat(after.ledger().balances()).isTrue();
        assertThat(after.ledger().read()).isEqualTo(before.ledger().read());
        assertThat(after.ledger().quarantined()).isEqualTo(before.ledger().quarantined() + 1);
        assertThat(after.findings().get("unreadable-date:arrival_date"))
                .isEqualTo(before.findings().getOrDefault("unreadable-date:arrival_date", 0L) + 1);
        assertThat(after.findings()).containsEntry("unknown-code:department_type", 1L);
        assertThat(Typed.icc(folder, "list", "deliveries").out()).contains(NEWEST);
        assertThat(night.digests("releases/0002")).isEqualTo(nights.second());
    }

    private static Delivery newest(SmallProgramme programme) {
        ProgrammeRun run = programme.open();
        int current = run.stores().releases().current().orElseThrow();
        return run.stores().releases().manifest(current).provenance().sources().stream()
                .filter(source -> source.file().equals(NEWEST))
                .flatMap(source -> run.stores().deliveries().find(source.feed(), source.delivery()).stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void broken_yaml_is_told_with_its_place_and_touches_nothing() {
        night = nights.morning().copyTo(folder);
        night.write("attendances.yaml", "ae-attendances:\n  title: A&E\n  dataset: [attendances\n");

        Typed ended = nightly();

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains("attendances.yaml:")
                .contains("error: the configuration cannot be used.")
                .contains("Nothing was read or written.")
                .contains("next: correct the lines above, then: icc check --programme ");
        assertThat(night.digests("releases/0002")).isEqualTo(nights.second());
    }

    @Test
    void an_unknown_measure_is_told_with_the_nearest_name() {
        night = nights.morning().copyTo(folder);

        Typed ended = Typed.icc(folder, "compare", "--measure", "ae-atendances", "--area", "Rydall");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("did you mean ae-attendances?").contains("did you mean Rydal?");
    }

    @Test
    void before_the_first_night_there_is_no_cube_to_ask() {
        night = nights.morning().copyTo(folder);
        night.delete("store");
        night.delete("releases");

        Typed ended = Typed.icc(folder, "compare", "--measure", "ae-attendances", "--area", "Rydal");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).contains("no cube").contains("next: icc nightly --programme");
    }
}
