package org.iccoutcomes.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.iccoutcomes.release.Drawn;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.block.Block;
import org.junit.jupiter.api.Test;

/** Millom's programme began on 1 June 2014; its headline windows are the twelve months before and after. */
class ProgrammeReportTest {
    private static final ReleaseView RELEASE = new ReleaseView("0042", ReleaseTables.of(Drawn.content("Grange", true)));

    private static final AreaTexts UNWRITTEN =
            new AreaTexts(Map.of(), Map.of(TextSlot.LESSONS, "texts/millom/lessons.md"));

    private static List<Block> section(Report report, String id) {
        return report.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow()
                .blocks();
    }

    @Test
    void twelve_months_after_the_start_may_be_the_headline_itself() {
        Report report = ProgrammeReport.of(RELEASE, "Millom", 12, UNWRITTEN).orElseThrow();

        assertThat(report.title()).isEqualTo("Synthetic data: Millom after 12 months: South Cumbria");
        assertThat(section(report, "brief"))
                .first()
                .isEqualTo(new Block.Prose("The programme began on 1 June 2014. Figures are of June 2014 to May 2015,"
                        + " against the same calendar months before the start, June 2013 to May 2014."));
        assertThat(section(report, "brief"))
                .anySatisfy(block -> assertThat(block.toString())
                        .contains(
                                "Non-elective admissions fell by 23.0 % (95 % interval −30.2 % to −15.1 %), from 900 to"
                                        + " 695",
                                "Beside its peers: 23.9 % lower than areas of its kind lead one to expect"));
    }

    @Test
    void what_the_release_does_not_hold_is_no_report() {
        assertThat(ProgrammeReport.of(RELEASE, "Millom", 6, UNWRITTEN)).isEmpty();
        assertThat(ProgrammeReport.of(RELEASE, "Grange", 12, UNWRITTEN)).isEmpty();
    }

    @Test
    void a_text_that_nobody_has_written_says_where_it_belongs() {
        Report report = ProgrammeReport.of(RELEASE, "Millom", 12, UNWRITTEN).orElseThrow();

        assertThat(section(report, "lessons"))
                .containsExactly(new Block.Prose("Not written yet. This part is read from texts/millom/lessons.md."));
    }

    @Test
    void a_text_stands_where_its_slot_is() {
        AreaTexts texts = new AreaTexts(Map.of(TextSlot.BY_WHOM, "Two practices and a residents' group."), Map.of());

        Report report = ProgrammeReport.of(RELEASE, "Millom", 12, texts).orElseThrow();

        assertThat(report.sections())
                .extracting(Report.Written::id)
                .startsWith("brief", "what-was-done", "by-whom", "before-after");
        assertThat(section(report, "by-whom"))
                .containsExactly(new Block.Prose("Two practices and a residents' group."));
    }

    @Test
    void every_area_has_a_page_and_the_index_leads_to_it() {
        Report page = AreaReport.of(RELEASE, "Grange");
        Report index =
                ReportIndex.of(RELEASE, Map.of("Grange", List.of(new ReportIndex.Leaf("Grange", "grange.html"))));

        assertThat(page.title()).isEqualTo("Synthetic data: Grange: South Cumbria");
        assertThat(section(index, "areas"))
                .containsExactly(
                        new Block.Heading("Level: icc"),
                        new Block.Links(List.of(new Block.Link("Grange", "grange.html"))));
    }

    @Test
    void names_become_file_names_that_lead_nowhere_else() {
        assertThat(Slugs.of("Windermere and Ambleside")).isEqualTo("windermere-and-ambleside");
        assertThat(Slugs.of("../../etc/passwd")).isEqualTo("etc-passwd");
        assertThat(Slugs.of("Ynys Môn")).isEqualTo("ynys-mon");
        assertThat(Slugs.of("\u202e<>")).isEqualTo("area");
    }
}
