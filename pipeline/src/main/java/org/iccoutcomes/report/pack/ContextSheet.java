package org.iccoutcomes.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.Report;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.report.block.Grids;
import org.iccoutcomes.report.gap.Gap;
import org.iccoutcomes.report.gap.Gaps;
import org.iccoutcomes.report.text.MarkdownTable;
import org.iccoutcomes.words.Numbers;

/** What a checker must know to judge the outputs without asking: what they are, of whom, when, and what is hidden. */
final class ContextSheet {
    private final ReleaseView release;
    private final StringBuilder text = new StringBuilder();

    private ContextSheet(ReleaseView release) {
        this.release = release;
    }

    /** The sheet in Markdown. */
    static String of(ReleaseView release, SortedMap<String, byte[]> outputs) {
        ContextSheet sheet = new ContextSheet(release);
        sheet.start();
        sheet.table(new Grid(
                "Outputs",
                List.of(Grid.words("File"), Grid.words("What it is")),
                outputs.keySet().stream()
                        .map(name -> List.of(Cell.of(name), Cell.of(OutputWords.of(name))))
                        .toList()));
        sheet.protection();
        sheet.population();
        sheet.asked();
        return sheet.text.toString();
    }

    private void start() {
        text.append("# Context of the outputs of release ")
                .append(release.name())
                .append("\n\n");
        if (release.isSynthetic()) {
            line(Report.SYNTHETIC);
        }
        table(new Grid(
                "What this is",
                List.of(Grid.words("Item"), Grid.words("Value")),
                List.of(
                        List.of(Cell.of("Programme"), Cell.of(release.title())),
                        List.of(Cell.of("Release"), Cell.of(release.name())),
                        List.of(Cell.of("Headline baseline"), Cell.of(about("headline-baseline"))),
                        List.of(Cell.of("Headline period"), Cell.of(about("headline-period"))),
                        List.of(Cell.of("Configuration (SHA-256)"), Cell.of(about("configuration"))))));
    }

    private void protection() {
        heading("How small numbers are protected");
        line("Rule `" + about("disclosure-rule") + "`. " + about("disclosure-statement"));
        Gaps gaps = Gaps.of(release.tables());
        List<List<Cell>> rows = new ArrayList<>();
        long all = 0;
        for (Table table : release.tables()) {
            long hidden = gaps.of(table).hidden();
            all += hidden;
            rows.add(List.of(
                    Cell.of(table.name()),
                    Cell.of(Numbers.count((long) table.rows().size())),
                    Cell.of(Numbers.count(hidden))));
        }
        line(Numbers.count(all) + " cells are hidden, marked " + Gap.CONFIDENTIAL.shorthand()
                + " in the workbook and empty in CSV. A hidden count takes the rates, changes, intervals and places made"
                + " of it with it, so there are fewer hidden counts than hidden cells.");
        table(new Grid(
                "Hidden cells by table",
                List.of(Grid.words("Table"), Grid.numbers("Rows"), Grid.numbers("Hidden cells")),
                rows));
        line("`underlying-counts.csv` holds the numerator and denominator beside every rate, as the release holds them:"
                + " protected. Changes and intervals of larger counts were computed before rounding, as the rule says, and"
                + " cannot be worked out again from it to the last digit; nor can changes under other choices"
                + " (`robustness`), whose counts are not released, and the shares of rows in `column_quality`.");
    }

    private void population() {
        heading("Population and measures");
        table(new Grid(
                "Measures",
                List.of(
                        Grid.words("Measure"),
                        Grid.words("What is counted"),
                        Grid.words("Population"),
                        Grid.words("Rate")),
                release.table(ReleaseTables.DEFINITIONS).rows().stream()
                        .map(row -> List.of(
                                cell(row, "title"),
                                cell(row, "definition"),
                                cell(row, "population"),
                                cell(row, "unit")))
                        .toList()));
        heading("Windows");
        table(Grids.of(release.table(ReleaseTables.WINDOWS), "Windows as dates in each area"));
    }

    private Cell cell(List<?> row, String column) {
        Object value = row.get(release.table(ReleaseTables.DEFINITIONS).indexOf(column));
        return Cell.of(value == null ? "" : value.toString());
    }

    private void asked() {
        heading("Who is asked to check what");
        line("Two people who did not make the outputs are asked, each alone:");
        text.append("""
                1. The first: that every count in `underlying-counts.csv` is 0, or at least 8 and a multiple of 5 (unless the
                   rule is `none`: then that its reason holds); that no rate stands beside a hidden count.
                2. The second: that hidden numbers cannot be worked out from totals, from areas that overlap, from windows
                   that overlap, or from an earlier release; `icc diff` tells what moved since one.
                3. Both: that the page, the workbook and the CSV files say the same of a few figures chosen by chance; that
                   every file is named in `manifest.json` and has the SHA-256 given there; that no file holds a name, a
                   number of a person, a postcode or free text about one.
                4. Whoever lets the outputs out writes down who checked, when, and what was refused.
                """);
    }

    private String about(String item) {
        return String.join(" ", release.about(item));
    }

    private void heading(String words) {
        text.append("\n## ").append(words).append("\n\n");
    }

    private void line(String words) {
        text.append(words).append("\n\n");
    }

    private void table(Grid grid) {
        text.append(MarkdownTable.render(grid)).append('\n');
    }
}
