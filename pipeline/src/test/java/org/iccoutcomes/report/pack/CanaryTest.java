package org.iccoutcomes.report.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.iccoutcomes.contract.finding.Change;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.contract.finding.Subject;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.disclose.Protection;
import org.iccoutcomes.release.Drawn;
import org.iccoutcomes.release.ReleaseContent;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.ImpactReport;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.json.ReportJson;
import org.iccoutcomes.report.xlsx.XlsxReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** True counts that nothing else in a release equals, looked for in all that is made of it. */
class CanaryTest {
    private static final LocalDate START = LocalDate.of(2014, 6, 1);

    /** Rounded to 1,235 and 98,765, and hidden. */
    private static final List<String> TRUE_COUNTS = List.of("1237", "1,237", "98763", "98,763");

    private static WindowFigure window(LocalDate from, String count, double rate) {
        return new WindowFigure(
                new DateRange(from, from.plusYears(1).minusDays(1)),
                365,
                new BigDecimal(count),
                new BigDecimal("8494.178645"),
                new Interval(rate, rate - 1, rate + 1, "Byar"));
    }

    private static Finding of(String area, String before, String after) {
        return new Finding(
                new Subject(Drawn.ADMISSIONS.id(), area, "own", "headline"),
                window(START.minusYears(1), before, 145.62915),
                window(START, after, 11.35419),
                new Change(new BigDecimal(after).subtract(new BigDecimal(before)), -1.5, Interval.UNKNOWN),
                null,
                null,
                Standing.NONE,
                Set.of());
    }

    private static SortedMap<String, byte[]> pack() {
        ReleaseContent drawn = Drawn.content("Grange", true);
        ReleaseContent content = new ReleaseContent(
                drawn.programme(),
                Protection.of(drawn.programme())
                        .protect(List.of(of("Millom", "1237", "98763"), of("Grange", "1237", "3"))),
                drawn.benchmarks(),
                drawn.views(),
                drawn.data(),
                drawn.provenance());
        ReleaseView view = new ReleaseView("0042", ReleaseTables.of(content));
        return ReleasePack.of(
                view,
                new TreeMap<>(Map.of(
                        "report.xlsx", XlsxReport.render(view),
                        "report.json", ReportJson.render(ImpactReport.of(view)))));
    }

    @Test
    @DisplayName("O5: no true count is in the workbook, its properties, the JSON model or the pack")
    void true_counts_are_nowhere() throws IOException {
        for (Map.Entry<String, byte[]> file : pack().entrySet()) {
            String text = text(file);

            assertThat(TRUE_COUNTS).as(file.getKey()).noneMatch(text::contains);
            if (file.getKey().endsWith(".xlsx")) {
                assertThat(text)
                        .as("the rounded count, so that there is something to be found")
                        .contains("<v>1235");
                assertThat(text).contains(">[c]<");
            }
        }
    }

    /** What is read, and what is packed within. */
    private static String text(Map.Entry<String, byte[]> file) throws IOException {
        StringBuilder text = new StringBuilder();
        if (file.getKey().endsWith(".xlsx")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.getValue()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } else if (!file.getKey().equals("manifest.json")) {
            // A manifest holds hashes, in which any digits may stand by chance.
            text.append(new String(file.getValue(), StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
