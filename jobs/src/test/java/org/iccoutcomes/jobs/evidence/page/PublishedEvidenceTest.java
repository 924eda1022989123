package org.iccoutcomes.jobs.evidence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.iccoutcomes.jobs.evidence.Scenarios;
import org.junit.jupiter.api.Test;

/** The page as it is committed. */
class PublishedEvidenceTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void every_headline_covers_93_per_cent_or_more_in_every_scenario() throws IOException {
        List<List<String>> rows = headlines();

        assertThat(rows).hasSameSizeAs(Scenarios.all());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get(1)).as(row.get(0)).isNotEqualTo("none");
            assertThat(percent(row.get(2))).as(row.get(0)).isGreaterThanOrEqualTo(93);
            assertThat(row.get(3)).as(row.get(0)).isNotEqualTo("none");
            assertThat(percent(row.get(4))).as(row.get(0)).isGreaterThanOrEqualTo(93);
        });
    }

    @Test
    void it_is_of_4000_draws_or_more() throws IOException {
        String page = Files.readString(DOCS.resolve(EvidencePage.FILE));
        String draws = page.substring(page.indexOf("--draws ") + 8).split("\\s", 2)[0];

        assertThat(Integer.parseInt(draws)).isGreaterThanOrEqualTo(4000);
    }

    @Test
    void it_shows_its_chart_and_leaves_no_gap() throws IOException {
        assertThat(DOCS.resolve(EvidencePage.CHART)).content().contains("<svg");
        assertThat(DOCS.resolve(EvidencePage.FILE))
                .content()
                .contains("](" + EvidencePage.CHART + ")")
                .doesNotContain("{{")
                .doesNotContain("NaN");
    }

    /** Cells of the table of headlines: scenario, against peers, covers, own change, covers. */
    private static List<List<String>> headlines() throws IOException {
        String page = Files.readString(DOCS.resolve(EvidencePage.FILE));
        String section = page.substring(page.indexOf("## The headline in each scenario"));
        return section.substring(0, section.indexOf("\n## "))
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains("±"))
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .toList();
    }

    private static double percent(String cell) {
        return Double.parseDouble(cell.split(" ", 2)[0]);
    }
}
