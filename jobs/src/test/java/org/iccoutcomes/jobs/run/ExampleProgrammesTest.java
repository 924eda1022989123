package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.iccoutcomes.compare.Question;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.config.text.RangeText;
import org.iccoutcomes.contract.cube.PopulationCell;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.definition.place.Position;
import org.iccoutcomes.definition.question.Comparator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sets made by others, by configuration alone: {@code config/examples}. The expected figures were computed from the
 * same files by others, and stand in the SOURCE.md of each set.
 */
@Tag("spark")
@Tag("long")
class ExampleProgrammesTest {
    @TempDir
    private Path folder;

    private ProgrammeRun run(String example, String set) {
        return run(example, "programme.yaml", set);
    }

    private ProgrammeRun run(String example, String file, String set) {
        Optional<String> data = Optional.ofNullable(System.getenv("ICC_DATA"));
        boolean there = data.isPresent() && Files.isDirectory(Path.of(data.get(), set));
        if (!there) {
            System.err.println("SKIPPED ExampleProgrammesTest: set ICC_DATA to the folder that holds data set " + set);
        }
        assumeTrue(there, "ICC_DATA does not name a folder with data set " + set);
        ProgrammeRun run = ProgrammeRun.of(
                ProgrammeRun.REPOSITORY.resolve("config/examples/" + example + "/" + file),
                Map.of("ICC_DATA", data.orElseThrow()),
                folder);
        run.run();
        return run;
    }

    private static Finding change(ProgrammeRun run, String measure, String area, String baseline, String period) {
        WindowPair windows = new WindowPair("asked", RangeText.parse(baseline), RangeText.parse(period));
        return run.compare()
                .answer(new Question(
                        run.programme().catalogue().findMeasure(measure).orElseThrow(),
                        area,
                        new Comparator.Own(),
                        windows))
                .get(0);
    }

    private static void assertChange(Finding finding, int before, int after, double percent) {
        assertThat(finding.baseline().numerator()).isEqualByComparingTo(String.valueOf(before));
        assertThat(finding.period().numerator()).isEqualByComparingTo(String.valueOf(after));
        assertThat(finding.change().percent().value()).isCloseTo(percent, within(0.00005));
    }

    @Test
    void days_of_a_week_in_london() {
        ProgrammeRun week = run("london-ae-week", "11-odi-nhs-ae-records");

        assertChange(
                change(week, "attendances", "Barnet", "2019-04-01..2019-04-03", "2019-04-04..2019-04-07"),
                159,
                330,
                107.5472);
        assertChange(
                change(week, "attendances", "Kingston", "2019-04-01..2019-04-03", "2019-04-04..2019-04-07"),
                188,
                363,
                93.0851);
        Finding minutes =
                change(week, "minutes-in-department", "Barnet", "2019-04-01..2019-04-03", "2019-04-04..2019-04-07");
        assertThat(minutes.baseline().rate().value()).isCloseTo(60.4717, within(0.00005));
        assertThat(minutes.period().rate().value()).isCloseTo(59.3303, within(0.00005));
    }

    @Test
    void halves_of_a_year_of_artificial_hes() {
        ProgrammeRun hes = run("artificial-hes", "10-hes-artificial-cured");

        assertChange(change(hes, "attendances", "England", "2007-04..2007-09", "2007-10..2008-03"), 499, 501, 0.4008);
        Finding seen = change(hes, "outpatients-seen", "England", "2003-04..2003-09", "2003-10..2004-03");
        Finding missed = change(hes, "outpatients-missed", "England", "2003-04..2003-09", "2003-10..2004-03");
        // 806 on time and 12 late but seen; 91 missed.
        assertThat(together(seen)).isEqualByComparingTo("818");
        assertThat(together(missed)).isEqualByComparingTo("91");
    }

    @Test
    void mean_kilometres_to_the_trust_in_artificial_hes() {
        Finding distance = change(
                run("artificial-hes", "10-hes-artificial-cured"),
                "provider-distance",
                "England",
                "2007-04..2007-09",
                "2007-10..2008-03");

        assertThat(distance.baseline().rate().value()).isCloseTo(13.2805, within(0.00005));
        assertThat(distance.period().rate().value()).isCloseTo(10.7374, within(0.00005));
    }

    @ParameterizedTest
    @ValueSource(strings = {"programme.yaml", "programme-parquet.yaml"})
    void encounters_of_synthea_by_county_and_straight_line_miles(String file) {
        ProgrammeRun synthea = run("synthea-massachusetts", file, "16-synthea-massachusetts-10k");

        assertChange(years(synthea, "emergency", "Massachusetts"), 1997, 1954, -2.1532);
        assertChange(years(synthea, "urgent-care", "Massachusetts"), 2913, 3342, 14.7271);
        assertChange(years(synthea, "inpatient", "Massachusetts"), 466, 471, 1.0730);
        assertChange(years(synthea, "outpatient", "Massachusetts"), 6564, 7188, 9.5064);
        assertChange(years(synthea, "emergency", "Middlesex County"), 456, 508, 11.4035);
        assertChange(years(synthea, "emergency", "Barnstable County"), 74, 64, -13.5135);
        assertChange(years(synthea, "inpatient", "Berkshire County"), 7, 11, 57.1429);
        assertMiles(years(synthea, "emergency-straight-line-miles", "Middlesex County"), 1321.731, 1429.360);
        assertMiles(years(synthea, "emergency-straight-line-miles", "Massachusetts"), 7476.112, 8261.366);
        assertMiles(years(synthea, "inpatient-straight-line-miles", "Massachusetts"), 8357.469, 8498.451);
        assertMiles(years(synthea, "outpatient-straight-line-miles", "Massachusetts"), 25965.048, 28546.184);
        Finding mean = years(synthea, "emergency-mean-straight-line-miles", "Middlesex County");
        assertThat(mean.baseline().rate().value()).isCloseTo(2.8985, within(0.00005));
        assertThat(mean.period().rate().value()).isCloseTo(2.8137, within(0.00005));
    }

    @Test
    void places_of_cumbria_and_lancashire() {
        ProgrammeRun places = run("cumbria-lancashire", "09-geography-cumbria-lancashire");
        Gazetteer gazetteer = Gazetteer.of(places.stores(), 1);
        Gazetteer.Place millom = gazetteer.findSmallArea("Copeland 008G").orElseThrow();

        assertThat(millom.code()).isEqualTo("E01019299");
        assertStraightLine(gazetteer, millom, "RTXBU", 5.567);
        assertStraightLine(gazetteer, millom, "RTX02", 22.125);
        assertStraightLine(gazetteer, millom, "RTXBW", 22.540);
        assertStraightLine(gazetteer, millom, "RNLAY", 49.017);
        assertMinutes(gazetteer, millom, "RTXBU", 30);
        assertMinutes(gazetteer, millom, "RTX02", 60);
        assertMinutes(gazetteer, millom, "RNLAY", 78);
        assertMonth(places, "registered-patients", "Barrow and Millom", "2019-04", 68577);
        assertMonth(places, "registered-patients", "Lancaster", "2019-04", 81281);
        assertThat(month(places, "registered-65-plus", "Barrow and Millom", "2019-04")
                        .period()
                        .rate()
                        .value())
                .isCloseTo(21.55, within(0.005));
        // The whole of England and Wales as ONS publishes it, by adding up 34,753 small areas.
        assertThat(people(places, "lsoa")).isEqualByComparingTo("58744595");
        assertThat(people(places, "practice")).isEqualByComparingTo("60442552");
    }

    private static void assertStraightLine(Gazetteer gazetteer, Gazetteer.Place from, String site, double miles) {
        Position to =
                Objects.requireNonNull(gazetteer.findSite(site).orElseThrow().position());
        assertThat(Objects.requireNonNull(from.position()).milesTo(to)).isCloseTo(miles, within(0.0005));
    }

    private static void assertMinutes(Gazetteer gazetteer, Gazetteer.Place from, String site, int minutes) {
        assertThat(gazetteer.road(from, gazetteer.findSite(site).orElseThrow()).minutes())
                .isEqualByComparingTo(String.valueOf(minutes));
    }

    private static void assertMonth(ProgrammeRun run, String measure, String area, String month, int count) {
        assertThat(month(run, measure, area, month).period().numerator()).isEqualByComparingTo(String.valueOf(count));
    }

    private static Finding month(ProgrammeRun run, String measure, String area, String month) {
        return change(run, measure, area, "2018-04..2018-04", month + ".." + month);
    }

    private static BigDecimal people(ProgrammeRun run, String basis) {
        return run.cube().population().stream()
                .filter(cell -> cell.member().basis().equals(basis))
                .map(PopulationCell::people)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Finding years(ProgrammeRun run, String measure, String area) {
        return change(run, measure, area, "2019-01..2019-12", "2022-01..2022-12");
    }

    /** The reference has three decimals; each of our rows is rounded to a millionth of a mile before it is added. */
    private static void assertMiles(Finding finding, double before, double after) {
        double tolerance = 0.0005 + 10_000 * 0.5e-6;
        assertThat(Objects.requireNonNull(finding.baseline().numerator()).doubleValue())
                .isCloseTo(before, within(tolerance));
        assertThat(Objects.requireNonNull(finding.period().numerator()).doubleValue())
                .isCloseTo(after, within(tolerance));
    }

    private static BigDecimal together(Finding finding) {
        return Objects.requireNonNull(finding.baseline().numerator())
                .add(Objects.requireNonNull(finding.period().numerator()));
    }
}
