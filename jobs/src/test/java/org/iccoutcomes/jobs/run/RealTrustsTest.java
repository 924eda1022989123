package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.release.FindingsTable;
import org.iccoutcomes.release.ReleaseTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
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
    private List<Finding> findings = List.of();

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
        Finding finding = findings.stream()
                .filter(f -> f.subject().measure().equals(measure)
                        && f.subject().area().equals("RTX")
                        && f.subject().comparator().equals("rest")
                        && f.subject().windows().equals("headline"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.baseline().numerator()).isEqualByComparingTo(java.math.BigDecimal.valueOf(before));
        assertThat(finding.period().numerator()).isEqualByComparingTo(java.math.BigDecimal.valueOf(after));
        assertThat(value(finding.change().percent())).isCloseTo(change, within(0.00005));
        assertThat(value(finding.comparatorChange())).isCloseTo(rest, within(0.00005));
    }

    private static double value(@Nullable Interval interval) {
        return Optional.ofNullable(interval)
                .flatMap(given -> Optional.ofNullable(given.value()))
                .orElseThrow();
    }
}
