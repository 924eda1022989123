package org.iccoutcomes.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.CellType;
import org.iccoutcomes.release.Drawn;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.xlsx.ReadWorkbook.Read;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class XlsxReportTest {
    private static final byte[] BYTES = XlsxReport.render(view("Grange", true));
    private static final ReadWorkbook BOOK = ReadWorkbook.of(BYTES);

    private static ReleaseView view(String secondArea, boolean isSynthetic) {
        return new ReleaseView("0042", ReleaseTables.of(Drawn.content(secondArea, isSynthetic)));
    }

    @Test
    void sheets_stand_in_the_order_in_which_they_are_read() throws IOException {
        Files.write(Path.of("target", "drawn-report.xlsx"), BYTES);

        assertThat(BOOK.sheets().keySet())
                .containsExactly(
                        "Cover",
                        "Contents",
                        "Notes",
                        "Columns",
                        "Published figures",
                        "Headline changes",
                        "Compared with others",
                        "Standardised rates",
                        "Month by month",
                        "Latest 12 months",
                        "Ranks",
                        "Rates",
                        "Findings",
                        "Definitions",
                        "Windows",
                        "Areas",
                        "Files",
                        "Datasets",
                        "Rules",
                        "About");
    }

    @Test
    void the_cover_warns_first_and_says_what_the_workbook_is() {
        List<String> cover =
                BOOK.sheet("Cover").stream().map(row -> row.get(0).text()).toList();

        assertThat(cover.get(0)).isEqualTo("Synthetic data: Out-of-hospital impact: South Cumbria, figures");
        assertThat(cover.get(1)).startsWith("Synthetic data. Every figure here is computed from made-up records");
        assertThat(cover)
                .contains("Windows", "How small numbers are protected", "How to cite a figure", "Contact")
                .anyMatch(line -> line.contains("counts of 1 to 7 are hidden"))
                .anyMatch(line -> line.contains("admissions to 31 March 2016"))
                .anyMatch(line -> line.contains("release 0042"));
        assertThat(ReadWorkbook.of(XlsxReport.render(view("Grange", false)))
                        .sheets()
                        .values())
                .noneMatch(rows -> rows.toString().contains("Synthetic data"));
    }

    @Test
    void a_change_is_told_in_typed_cells() {
        assertThat(row("Headline changes", 1))
                .startsWith(
                        "Non-elective admissions",
                        "Millom",
                        "lower",
                        "per 1,000 person-years",
                        "NUMBER 41426.0",
                        "NUMBER 41790.0",
                        "NUMBER 365",
                        "NUMBER 900.0",
                        "NUMBER 8494.178645",
                        "NUMBER 106.0",
                        "NUMBER 99.2",
                        "NUMBER 113.2");
        assertThat(BOOK.at("Headline changes", "Change percent", 1)).hasToString("NUMBER -23.0");
        assertThat(BOOK.at("Compared with others", "Effect percent", 0)).hasToString("NUMBER -23.9");
        assertThat(BOOK.at("Published figures", "Ours", 0)).hasToString("NUMBER -23.0");
        assertThat(BOOK.at("Month by month", "From", 0).type()).isEqualTo(CellType.NUMBER);
    }

    private static List<String> row(String sheet, int row) {
        return BOOK.sheet(sheet).get(BOOK.headRow(sheet) + 1 + row).stream()
                .map(Read::toString)
                .toList();
    }

    @Test
    @DisplayName("O5: what is hidden says so, and so does all that is made of it")
    void hidden_numbers_are_marked() {
        assertThat(BOOK.at("Headline changes", "Area", 0)).hasToString("Grange");
        for (String head : List.of(
                "Baseline numerator",
                "Baseline rate",
                "Baseline lower",
                "Change count",
                "Change percent",
                "Change lower",
                "Rank of change")) {
            assertThat(BOOK.at("Headline changes", head, 0)).as(head).hasToString("[c]");
        }
        assertThat(BOOK.at("Headline changes", "Period numerator", 0)).hasToString("NUMBER 15.0");
        assertThat(BOOK.at("Headline changes", "Period lower", 0)).hasToString("[z]");
        assertThat(BOOK.at("Published figures", "Ours", 1)).hasToString("[x]");
        assertThat(BOOK.at("Areas", "Start", 1)).hasToString("[z]");
    }

    @Test
    void every_sheet_says_what_it_shows_and_where_its_table_begins() {
        BOOK.sheets().forEach((name, rows) -> {
            assertThat(rows.get(0).get(0).text()).as(name).isNotBlank();
            if (!name.equals("Cover")) {
                int head = BOOK.headRow(name);
                assertThat(rows.get(1).get(0).text()).startsWith("Synthetic data.");
                assertThat(rows.get(head - 1).get(0).text())
                        .as(name)
                        .matches("This worksheet holds one table.*|Back to the contents");
                assertThat(rows.get(head)).as(name).doesNotHaveDuplicates();
                assertThat(rows.subList(head, rows.size()))
                        .as(name)
                        .allSatisfy(row -> assertThat(row)
                                .hasSameSizeAs(rows.get(head))
                                .noneMatch(cell -> cell.type() == CellType.EMPTY
                                        || cell.text().isBlank()));
            }
        });
    }

    @Test
    void every_mark_and_every_flag_is_explained() {
        List<String> notes =
                BOOK.sheet("Notes").stream().map(row -> row.get(0).text()).toList();

        assertThat(notes).contains("[c]", "[z]", "[x]", "suppressed", "small-count", "synthetic");
        assertThat(BOOK.sheet("Columns").toString())
                .contains("findings.change_percent", "percentage change from baseline");
    }

    @Test
    void nothing_runs_and_nothing_hides() {
        assertThat(BOOK.parts().keySet()).noneMatch(part -> part.contains("vba") || part.contains("external"));
        BOOK.parts().forEach((name, bytes) -> {
            String xml = new String(bytes, StandardCharsets.UTF_8);
            assertThat(xml)
                    .as(name)
                    .doesNotContain("<f>", "<mergeCell", "hidden=\"true\"", "veryHidden", "state=\"hidden\"");
        });
        String sheet = new String(part("xl/worksheets/sheet6.xml"), StandardCharsets.UTF_8);
        assertThat(sheet).contains("state=\"frozen\"", "<tablePart ");
        assertThat(new String(part("xl/tables/table5.xml"), StandardCharsets.UTF_8))
                .contains("displayName=\"table_headline_changes\"");
    }

    private static byte[] part(String name) {
        byte[] bytes = BOOK.parts().get(name);
        if (bytes == null) {
            throw new AssertionError(name + " is not among " + BOOK.parts().keySet());
        }
        return bytes;
    }

    @Test
    void every_part_is_well_formed() throws Exception {
        for (Map.Entry<String, byte[]> part : BOOK.parts().entrySet()) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part.getValue()));
        }
    }

    @Test
    void the_properties_have_a_title_and_no_person_and_no_time() {
        String properties = new String(part("docProps/core.xml"), StandardCharsets.UTF_8);

        assertThat(properties)
                .contains("<dc:title>Synthetic data: Out-of-hospital impact: South Cumbria, figures</dc:title>")
                .contains("<dc:creator>icc-outcomes</dc:creator>")
                .doesNotContain("created", "modified", System.getProperty("user.name") + "<");
    }

    @Test
    void the_same_release_gives_the_same_bytes_anywhere() {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(XlsxReport.render(view("Grange", true))).isEqualTo(BYTES);
        } finally {
            TimeZone.setDefault(here);
        }
    }
}
