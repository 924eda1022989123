package org.iccoutcomes.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.release.Drawn;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.xlsx.ReadWorkbook.Read;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What must not happen to whoever opens the workbook. */
class XlsxSafetyTest {
    private static ReleaseView view(String secondArea, boolean isSynthetic) {
        return new ReleaseView("0042", ReleaseTables.of(Drawn.content(secondArea, isSynthetic)));
    }

    /** A release with one more table. */
    private static ReadWorkbook with(Column column, @Nullable Object... values) {
        List<Table> tables = new ArrayList<>(ReleaseTables.of(Drawn.content("Grange", false)));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Object value : values) {
            rows.add(Arrays.asList("row", value));
        }
        tables.add(new Table("drawn", List.of(Column.text("name", "Name"), column), rows));
        return ReadWorkbook.of(XlsxReport.render(new ReleaseView("0042", tables)));
    }

    @Test
    @DisplayName("O1: what looks like a formula is a text; a negative number is a number")
    void no_text_is_a_formula() {
        for (String name : List.of("=cmd|' /C calc'!A1", "+1", "-2", "@SUM(1)", "=HYPERLINK(\"http://x\")")) {
            ReadWorkbook book = ReadWorkbook.of(XlsxReport.render(view(name, false)));

            assertThat(book.at("Headline changes", "Area", 0)).isEqualTo(new Read(CellType.STRING, name));
        }
        assertThat(ReadWorkbook.of(XlsxReport.render(view("Grange", true))).at("Headline changes", "Change count", 1))
                .hasToString("NUMBER -205.0");
    }

    @Test
    @DisplayName("O7: no minus zero, no number that is none, no digit lost without a word")
    void odd_numbers() {
        ReadWorkbook doubles =
                with(Column.number("figure", "Figure"), -0.0, Double.NaN, Double.POSITIVE_INFINITY, 1e16, 0.05, -12.5);
        ReadWorkbook counts =
                with(new Column("rows", ColumnType.LONG, "Rows"), 123_456_789_012_345L, 1_234_567_890_123_456L);
        ReadWorkbook sums = with(Column.decimal("sum", "Sum"), new BigDecimal("1E+3"), new BigDecimal("0.000001"));

        assertThat(column(doubles, "Figure", 6))
                .containsExactly("NUMBER 0.0", "[x]", "[x]", "NUMBER 1.0E16", "NUMBER 0.05", "NUMBER -12.5");
        assertThat(column(counts, "Rows", 2)).containsExactly("NUMBER 123456789012345", "1234567890123456");
        assertThat(column(sums, "Sum", 2)).containsExactly("NUMBER 1000.0", "NUMBER 1.0E-6");
    }

    private static List<String> column(ReadWorkbook book, String head, int rows) {
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            texts.add(book.at("Drawn", head, row).toString());
        }
        return texts;
    }

    @Test
    @DisplayName("O7: days that spreadsheets count differently are texts")
    void old_days() {
        ReadWorkbook book = with(Column.date("day", "Day"), LocalDate.of(1899, 12, 31), LocalDate.of(2016, 2, 29));

        assertThat(column(book, "Day", 2)).containsExactly("1899-12-31", "NUMBER 42429.0");
    }

    @Test
    @DisplayName("O8: characters that XML does not have, line ends, and texts of any length")
    void odd_texts() {
        ReadWorkbook book = with(
                Column.text("text", "Text"),
                "a\u0000b\u0007c\ud800d\uffff",
                "one\r\ntwo\u202ethree",
                "_x000D_",
                "<b>&amp;</b>",
                "x".repeat(40_000));

        assertThat(column(book, "Text", 4))
                .containsExactly("a b c d", "one  two three", "_x005F_x000D_", "<b>&amp;</b>");
        assertThat(book.at("Drawn", "Text", 4).text())
                .hasSizeLessThanOrEqualTo(32_767)
                .endsWith("\u2026 (cut: a cell holds no more)");
    }

    @Test
    @DisplayName("O8: a table of more rows than a sheet takes goes on on the next")
    void long_tables_are_split() {
        ReadWorkbook book = ReadWorkbook.of(XlsxReport.render(view("Grange", true), 2));

        assertThat(book.sheets().keySet()).contains("Findings 1", "Findings 2").doesNotContain("Findings");
        assertThat(book.sheet("Findings 1")).hasSize(book.headRow("Findings 1") + 3);
        assertThat(book.sheet("Findings 2").get(0).get(0).text()).isEqualTo("Every finding, part 2 of 2");
    }

    @Test
    @DisplayName("O8: names of sheets are short, different, and made of characters that are allowed")
    void names_of_sheets() {
        List<Table> tables = new ArrayList<>(ReleaseTables.of(Drawn.content("Grange", false)));
        tables.add(new Table(
                "a_table_with_a_very_long_name_indeed", List.of(Column.text("x", "X")), List.of(List.of("1"))));
        ReadWorkbook book = ReadWorkbook.of(XlsxReport.render(new ReleaseView("0042", tables)));

        assertThat(book.sheets().keySet())
                .contains("A table with a very long na")
                .allMatch(name -> name.length() <= 31 && !name.matches(".*[\\\\/?*:\\[\\]].*"));
    }
}
