package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.iccoutcomes.compare.Compare;
import org.iccoutcomes.compare.Question;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.contract.finding.Comparison;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.release.FindingsTable;
import org.iccoutcomes.release.ReleaseTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real published counts of NHS trusts, read where {@code ICC_DATA} says. The expected figures were computed from the
 * same files by others, and stand in the README of that folder.
 */
@Tag("spark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealTrustsTest {
    private static final Offset<Double> FOUR_DECIMALS = Offset.offset(0.00005);

    private List<Finding> findings = List.of();

    @SuppressWarnings("NullAway.Init")
    private Compare compare;

    @SuppressWarnings("NullAway.Init")
    private Programme programme;

    @BeforeAll
    void run(@TempDir Path folder) {
        Optional<String> data = Optional.ofNullable(System.getenv("ICC_DATA"));
        boolean there = data.isPresent()
                && Files.isDirectory(Path.of(data.orElseThrow(), "01-nhse-mar-provider-2012-2017"))
                && Files.isDirectory(Path.of(data.get(), "03-nhsr-ae-attendances-2016-2019"));
        if (!there) {
            System.err.println("SKIPPED RealTrustsTest: set ICC_DATA to the folder that holds data sets 01 and 03");
        }
        assumeTrue(there, "ICC_DATA does not name a folder with data sets 01 and 03");
        ProgrammeRun trusts = ProgrammeRun.of(
                ProgrammeRun.REPOSITORY.resolve("config/nhs-acute-trusts/programme.yaml"),
                Map.of("ICC_DATA", data.orElseThrow()),
                folder);
        int release = trusts.run().release();
        programme = trusts.programme();
        compare = trusts.compare();
        findings =
                FindingsTable.read(trusts.stores()
                                .releases()
                                .findSummary(release, ReleaseTables.FINDINGS)
                                .orElseThrow())
                        .stream()
                        .map(ProtectedFinding::shown)
                        .toList();
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "mar-non-elective, 37554, 37141, -1.0997, 9.5015",
        "mar-elective, 47507, 47181, -0.6862, 12.7538",
        "mar-gp-referrals, 75986, 73751, -2.9413, 19.2942",
        "mar-first-outpatients, 98619, 101706, 3.1302, 15.5178"
    })
    void morecambe_bay_from_2012_to_2016_against_the_rest_of_england(
            String measure, long before, long after, double change, double rest) {
        Finding finding = released(measure);

        assertThat(finding.baseline().numerator()).isEqualByComparingTo(BigDecimal.valueOf(before));
        assertThat(finding.period().numerator()).isEqualByComparingTo(BigDecimal.valueOf(after));
        assertThat(value(finding.change().percent())).isCloseTo(change, FOUR_DECIMALS);
        assertThat(value(finding.comparatorChange())).isCloseTo(rest, FOUR_DECIMALS);
    }

    @Test
    void the_ratio_of_ratios_and_the_counts_of_the_rest_of_england_can_be_asked_for() {
        Finding finding = asked("mar-non-elective", "fy-2012", "fy-2016");
        Comparison rest = Objects.requireNonNull(finding.comparison());

        // A ratio of ratios of 0.903186.
        assertThat(1 + value(Objects.requireNonNull(finding.effect()).percent()) / 100)
                .isCloseTo(0.903186, Offset.offset(0.0000005));
        // The file holds one fraction of an admission, 6.1 in November 2012.
        assertThat(Objects.requireNonNull(rest.baseline().numerator()).setScale(0, RoundingMode.HALF_UP))
                .isEqualByComparingTo("5504394");
        assertThat(rest.period().numerator()).isEqualByComparingTo("6027396");
    }

    @ParameterizedTest(name = "{0} in {1}: {2}, elsewhere {3}")
    @CsvSource({
        "monthly-ae-attendances, fy-2016, 108154, 23254147",
        "monthly-ae-attendances, fy-2017, 112567, 23717553",
        "monthly-ae-attendances, fy-2018, 120143, 24706838",
        "monthly-ae-type-1, fy-2016, 88064, 15174694",
        "monthly-ae-type-1, fy-2017, 88548, 15283919",
        "monthly-ae-type-1, fy-2018, 94387, 15585611",
        "monthly-ae-admissions, fy-2016, 26548, 4236707",
        "monthly-ae-admissions, fy-2017, 25565, 4438285",
        "monthly-ae-admissions, fy-2018, 26455, 4739720"
    })
    void attendances_and_admissions_of_a_year(String measure, String year, long morecambeBay, long elsewhere) {
        Finding level = asked(measure, year, year);

        assertThat(level.period().numerator()).isEqualByComparingTo(BigDecimal.valueOf(morecambeBay));
        assertThat(Objects.requireNonNull(level.comparison()).period().numerator())
                .isEqualByComparingTo(BigDecimal.valueOf(elsewhere));
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3} %, elsewhere {4} %")
    @CsvSource({
        "monthly-ae-attendances, fy-2016, fy-2017, 4.0803, 1.9928",
        "monthly-ae-attendances, fy-2017, fy-2018, 6.7302, 4.1711",
        "monthly-ae-type-1, fy-2016, fy-2017, 0.5496, 0.7198",
        "monthly-ae-type-1, fy-2017, fy-2018, 6.5942, 1.9739",
        "monthly-ae-admissions, fy-2016, fy-2017, -3.7027, 4.7579",
        "monthly-ae-admissions, fy-2017, fy-2018, 3.4813, 6.7917"
    })
    void attendances_and_admissions_against_the_rest_of_england(
            String measure, String baseline, String period, double change, double rest) {
        Finding finding = asked(measure, baseline, period);

        assertThat(value(finding.change().percent())).isCloseTo(change, FOUR_DECIMALS);
        assertThat(value(finding.comparatorChange())).isCloseTo(rest, FOUR_DECIMALS);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"fy-2016, fy-2017, 84.9539, 85.3270", "fy-2017, fy-2018, 85.3270, 85.0320"})
    void the_share_within_four_hours_is_a_ratio_of_sums(String baseline, String period, double before, double after) {
        Finding finding = asked("monthly-ae-within-4-hours", baseline, period);

        assertThat(value(finding.baseline().rate())).isCloseTo(before, FOUR_DECIMALS);
        assertThat(value(finding.period().rate())).isCloseTo(after, FOUR_DECIMALS);
        assertThat(finding.period().rate().method()).isEqualTo("Wilson");
    }

    private Finding released(String measure) {
        return findings.stream()
                .filter(f -> f.subject().measure().equals(measure)
                        && f.subject().area().equals("RTX")
                        && f.subject().comparator().equals("rest")
                        && f.subject().windows().equals("headline"))
                .findFirst()
                .orElseThrow();
    }

    private Finding asked(String measure, String baseline, String period) {
        WindowPair windows = new WindowPair("asked", window(baseline), window(period));
        Question question = new Question(
                programme.catalogue().findMeasure(measure).orElseThrow(),
                "RTX",
                new Comparator.Rest(),
                windows,
                Population.EVERYBODY,
                StudyDesign.RATIO_OF_RATE_RATIOS);
        return compare.answer(question).get(0);
    }

    private DateRange window(String name) {
        return Objects.requireNonNull(programme.windows().named().get(name), name)
                .resolve(null)
                .orElseThrow();
    }

    private static double value(@Nullable Interval interval) {
        return Optional.ofNullable(interval)
                .flatMap(given -> Optional.ofNullable(given.value()))
                .orElseThrow();
    }
}
