package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.cube.CubePart;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.contract.ledger.DatasetLedger;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.jobs.TypedCommand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a corrected extract changes, and what it leaves. */
@Tag("spark")
@ExtendWith(TwoNights.Given.class)
class ReplacementTest {
    private final TwoNights nights;
    private final ProgrammeRun evening;
    private final ProgrammeRun morning;
    private final Truth truth;

    ReplacementTest(TwoNights nights) {
        this.nights = nights;
        this.evening = nights.evening().open();
        this.morning = nights.morning().open();
        this.truth = Truth.of(Path.of(nights.morning().folder().toString(), "extracts"));
    }

    private static WindowFigure figure(ProgrammeRun run, String measure, String area, DateRange window) {
        return run.compare()
                .level(run.programme().catalogue().findMeasure(measure).orElseThrow(), area, window)
                .period();
    }

    @Test
    void a_refresh_replaces_the_one_before_it_whole() {
        DateRange window = truth.window("months-1-12");
        List<Truth.Figure> figures = truth.figures().stream()
                .filter(f -> f.measure().equals("ae-attendances") && f.window().equals("months-1-12"))
                .filter(f -> !f.area().equals("(no area)"))
                .toList();

        assertThat(figures).hasSize(2).allSatisfy(f -> {
            assertThat(figure(morning, f.measure(), f.area(), window).numerator())
                    .isEqualByComparingTo(f.numerator());
            assertThat(figure(evening, f.measure(), f.area(), window).numerator())
                    .as("half of the year was not there yet")
                    .isNotEqualTo(f.numerator());
        });
    }

    @Test
    void the_ledger_tells_how_many_rows_were_replaced_and_adds_up() {
        List<Delivery> attendances = morning.stores().deliveries().list().stream()
                .filter(d -> d.dataset() == Dataset.ATTENDANCES)
                .toList();
        long replaced = attendances.stream()
                .filter(d -> d.source().name().equals("hes-ae-2014-15-m06.csv.gz"))
                .mapToLong(Delivery::rows)
                .sum();

        DatasetLedger ledger = ledger(Dataset.ATTENDANCES);

        assertThat(replaced).isPositive();
        assertThat(ledger.superseded()).isEqualTo(replaced);
        assertThat(ledger.accepted())
                .isEqualTo(attendances.stream().mapToLong(Delivery::rows).sum());
        assertThat(morning.stores().releases().manifest(2).ledgers()).allMatch(DatasetLedger::balances);
        truth.assertThatEveryRowIsAccountedFor(attendances);
    }

    @Test
    void a_corrected_month_of_counts_replaces_that_month_alone() {
        DateRange month = DateRange.ofMonths(
                YearMonth.parse(TwoNights.CORRECTED_MONTH), YearMonth.parse(TwoNights.CORRECTED_MONTH));
        DateRange year = truth.window("last-financial-year");

        assertThat(moreContacts(month)).isEqualByComparingTo("14");
        assertThat(moreContacts(year)).isEqualByComparingTo("14");
        assertThat(ledger(Dataset.COUNTS).superseded())
                .isEqualTo(nights.evening()
                        .read(TwoNights.COUNTS)
                        .lines()
                        .filter(line -> line.startsWith(TwoNights.CORRECTED_MONTH))
                        .count());
    }

    /** How many more the second night counted in an area, which has two practices. */
    private BigDecimal moreContacts(DateRange window) {
        BigDecimal before = figure(evening, "nurse-contacts", "Rydal", window).numerator();
        BigDecimal after = figure(morning, "nurse-contacts", "Rydal", window).numerator();
        return Objects.requireNonNull(after).subtract(Objects.requireNonNull(before));
    }

    private DatasetLedger ledger(Dataset dataset) {
        return morning.stores().releases().manifest(2).ledgers().stream()
                .filter(ledger -> ledger.dataset() == dataset)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void only_what_is_new_is_read_and_only_what_it_reaches_is_counted_again() {
        assertThat(partOf(morning, Dataset.COUNTS, "2013-14")).isEqualTo(partOf(evening, Dataset.COUNTS, "2013-14"));
        assertThat(partOf(morning, Dataset.COUNTS, "2015-16")).isNotEqualTo(partOf(evening, Dataset.COUNTS, "2015-16"));
        assertThat(nights.lines()).contains("ingest: 2 new, 7 unchanged", "cube: 6 parts, 5 to make");
    }

    @Test
    void a_corrected_year_reaches_the_second_year_after_it_where_people_are_followed() {
        // People are followed from the year before, whose rows have look-backs into the year before that.
        assertThat(partOf(morning, Dataset.ATTENDANCES, "2016-17"))
                .isNotEqualTo(partOf(evening, Dataset.ATTENDANCES, "2016-17"));
    }

    private static Set<String> partOf(ProgrammeRun run, Dataset dataset, String year) {
        int current = run.stores().releases().current().orElseThrow();
        return run.stores().releases().manifest(current).provenance().cubeParts().stream()
                .map(run::part)
                .filter(part ->
                        part.dataset() == dataset && part.year().toString().equals(year))
                .map(CubePart::id)
                .collect(Collectors.toSet());
    }

    @Test
    void the_difference_of_the_two_releases_names_the_files_and_says_that_data_moved_the_figures() {
        TypedCommand diff = TypedCommand.in(nights.morning().folder(), "diff", "1", "2");

        assertThat(diff.code()).as(diff.err()).isZero();
        assertThat(diff.out())
                .contains("only in 0002  hes-ae-2014-15-m13.csv.gz (hes-ae, ")
                .contains("only in 0002  nurse-counts-2016-06-20.csv (nurse-counts, ")
                .containsPattern("ae-attendances +Rydal .* data\\n")
                .containsPattern("Rydal +own +at 6m .* how much counts vary, or the method\\n")
                .doesNotContain("list sizes", "definition");
        assertThat(TypedCommand.in(nights.morning().folder(), "diff", "1", "9").code())
                .isEqualTo(2);
    }

    @Test
    void a_release_that_was_touched_is_told_by_its_files(@TempDir Path folder) throws IOException {
        SmallProgramme copy = nights.morning().copyTo(folder);
        TypedCommand whole = TypedCommand.in(folder, "verify", "2");
        Files.writeString(folder.resolve("releases/0002/summaries/findings.parquet"), "changed");
        TypedCommand touched = TypedCommand.in(folder, "verify", "2");

        assertThat(copy.current()).isEqualTo("0002");
        assertThat(whole.code()).as(whole.err()).isZero();
        assertThat(whole.out()).contains("each as its manifest says");
        assertThat(touched.code()).isEqualTo(6);
        assertThat(touched.err()).contains("findings.parquet is missing or was changed");
    }

    @Test
    @DisplayName("P3: a release made again from its deliveries has the same bytes, and readers see nothing of it")
    void a_release_can_be_made_again(@TempDir Path folder) {
        SmallProgramme copy = nights.morning().copyTo(folder);
        TypedCommand again = TypedCommand.in(folder, "verify", "2", "--rebuild", "--master", "local[2]");

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("release 0002: made again from ").contains("files have the same bytes");
        assertThat(copy.digests("releases/0002")).isEqualTo(nights.second());
        assertThat(copy.isLocked()).isFalse();
        assertThat(folder.resolve("store/rebuild")).doesNotExist();
    }

    @Test
    void a_release_of_another_configuration_is_not_made_again(@TempDir Path folder) {
        SmallProgramme copy = nights.morning().copyTo(folder);
        copy.write("icc.yaml", copy.read("../icc.yaml").replace("months 1-12", "months 1-11"));
        TypedCommand again = TypedCommand.in(folder, "verify", "2", "--rebuild");

        assertThat(again.code()).as(again.err()).isEqualTo(2);
        assertThat(again.err()).contains("[other-configuration]").contains("next: check out the version");
    }

    @Test
    void the_release_before_stays_as_it_was() {
        assertThat(nights.morning().digests("releases/0001")).isEqualTo(nights.first());
        assertThat(nights.morning().current()).isEqualTo("0002");
    }
}
