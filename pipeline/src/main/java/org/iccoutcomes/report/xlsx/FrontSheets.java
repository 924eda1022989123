package org.iccoutcomes.report.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.gap.Gap;
import org.iccoutcomes.report.gap.Gaps;
import org.jspecify.annotations.Nullable;

/**
 * The sheets that explain the others, as tables themselves: contents, notes, and what each column holds.
 *
 * @param release whose workbook it is
 * @param figures the sheets with figures
 */
record FrontSheets(ReleaseView release, List<Sheet> figures) {
    static final String COVER = "Cover";
    static final String CONTENTS = "Contents";
    static final String NOTES = "Notes";
    private static final String COLUMNS = "Columns";

    /** Contents, notes and columns. */
    List<Sheet> all() {
        Sheet notes = notes();
        Sheet columns = columns();
        List<Sheet> listed = new ArrayList<>(List.of(notes, columns));
        listed.addAll(figures);
        return List.of(contents(listed), notes, columns);
    }

    private Sheet contents(List<Sheet> listed) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        listed.forEach(sheet -> rows.add(
                Arrays.asList(sheet.name(), sheet.title(), (long) sheet.rows().size())));
        List<String> leftOut = Sheets.leftOut(release);
        return sheet(
                CONTENTS,
                "Contents",
                "One row a sheet; its name leads to it."
                        + (leftOut.isEmpty()
                                ? ""
                                : " Left out, as they hold no row: " + String.join(", ", leftOut) + "."),
                new Table(
                        "contents",
                        List.of(
                                Column.text("sheet", "Name of the sheet"),
                                Column.text("what_it_shows", "What its table shows"),
                                new Column("rows", ColumnType.LONG, "Rows of its table")),
                        rows));
    }

    /** The shorthand, and the notes that some finding carries. */
    private Sheet notes() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Gap gap : Gap.values()) {
            rows.add(Arrays.asList(gap.shorthand(), "shorthand in place of a value", gap.meaning()));
        }
        Set<Flag> used = EnumSet.noneOf(Flag.class);
        release.findings().forEach(finding -> used.addAll(finding.flags()));
        used.forEach(flag -> rows.add(Arrays.asList(flag.id(), "note in a column of flags", flag.meaning())));
        return sheet(
                NOTES,
                "Notes: shorthand and flags, and what they mean",
                "One row a note. A percentage change is that of the rate where a measure has one, else of the count."
                        + " Limits are those of 95 % intervals unless their column says otherwise.",
                new Table(
                        "notes",
                        List.of(
                                Column.text("note", "As it stands in a cell"),
                                Column.text("kind", "Where it stands"),
                                Column.text("meaning", "What it means")),
                        rows));
    }

    /** The data dictionary. */
    private Sheet columns() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Sheet sheet : figures) {
            for (int place = 0; place < sheet.columns().size(); place++) {
                Column column = sheet.column(place);
                rows.add(Arrays.asList(
                        sheet.name(),
                        sheet.head(place),
                        sheet.table().name() + "." + column.name(),
                        kind(column.type()),
                        column.meaning()));
            }
        }
        return sheet(
                COLUMNS,
                "Columns: what each column of each sheet holds",
                "One row a column. Columns in which no row has a value are left out of the sheets; the CSV files hold"
                        + " every column.",
                new Table(
                        "columns",
                        List.of(
                                Column.text("sheet", "Name of the sheet"),
                                Column.text("column", "Head of the column"),
                                Column.text("name_in_csv", "The CSV file, and the column in it"),
                                Column.text("kind", "What its cells are"),
                                Column.text("meaning", "What it holds")),
                        rows));
    }

    private static String kind(ColumnType type) {
        return switch (type) {
            case TEXT -> "text";
            case DATE -> "date";
            case INTEGER, LONG -> "whole number";
            case DECIMAL, DOUBLE -> "number";
            case BOOLEAN -> "yes or no";
        };
    }

    private static Sheet sheet(String name, String title, String about, Table table) {
        SheetName names = new SheetName(table.name(), name, title, about);
        return Sheet.of(
                names, table, table.columns(), table.rows(), Gaps.of(List.of()).of(table));
    }
}
