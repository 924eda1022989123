package org.iccoutcomes.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.report.gap.Gaps;
import org.jspecify.annotations.Nullable;

/**
 * A worksheet with one table.
 *
 * @param name on its tab: at most 31 characters, and no other sheet's
 * @param title what the table shows, in its first cell
 * @param about a sentence for readers
 * @param table whose rows these are
 * @param columns of the table that are shown, by their places
 * @param rows of the table that are shown, whole
 * @param gaps why cells are empty
 */
record Sheet(
        String name,
        String title,
        String about,
        Table table,
        List<Integer> columns,
        List<List<@Nullable Object>> rows,
        Gaps.OfTable gaps) {
    /** With those columns in which some row has a value; the first in any case. */
    static Sheet of(
            SheetName name, Table table, List<Column> columns, List<List<@Nullable Object>> rows, Gaps.OfTable gaps) {
        List<Integer> kept = new ArrayList<>();
        for (Column column : columns) {
            int place = table.indexOf(column.name());
            if (kept.isEmpty() || rows.stream().anyMatch(row -> gaps.at(row, place) == null)) {
                kept.add(place);
            }
        }
        return new Sheet(name.sheet(), name.title(), name.about(), table, kept, rows, gaps);
    }

    /** The sheet, or where it has more rows than a worksheet takes, as many as are needed. */
    List<Sheet> parts(int mostRows) {
        if (rows.size() <= mostRows) {
            return List.of(this);
        }
        int parts = (rows.size() + mostRows - 1) / mostRows;
        List<Sheet> sheets = new ArrayList<>(parts);
        for (int part = 1; part <= parts; part++) {
            sheets.add(new Sheet(
                    name + " " + part,
                    title + ", part " + part + " of " + parts,
                    about,
                    table,
                    columns,
                    rows.subList((part - 1) * mostRows, Math.min(part * mostRows, rows.size())),
                    gaps));
        }
        return sheets;
    }

    /** The table's name in the workbook: letters, digits and underscores, and no address of a cell. */
    String tableName() {
        return "table_" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    Column column(int place) {
        return table.columns().get(columns.get(place));
    }

    /** The head of a column shown: its name in words. */
    String head(int place) {
        String words = column(place).name().replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
