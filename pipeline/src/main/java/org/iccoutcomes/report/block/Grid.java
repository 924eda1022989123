package org.iccoutcomes.report.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.iccoutcomes.words.SafeText;

/**
 * A table for readers. The first cell of a row names it.
 *
 * @param caption what the table shows
 * @param columns in order
 * @param rows each as long as {@code columns}
 */
public record Grid(String caption, List<Head> columns, List<List<Cell>> rows) {
    /** Refuses rows of another length than the columns. */
    public Grid {
        caption = SafeText.of(caption);
        columns = List.copyOf(columns);
        List<List<Cell>> copies = new ArrayList<>(rows.size());
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        caption + ": a row of " + row.size() + " cells for " + columns.size() + " columns");
            }
            copies.add(List.copyOf(row));
        }
        rows = List.copyOf(copies);
    }

    /** Without the columns, after the first, in which no row says anything. */
    public Grid withoutEmptyColumns() {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(i -> i == 0 || rows.stream().anyMatch(row -> !row.get(i).equals(Cell.NONE)))
                .boxed()
                .toList();
        return new Grid(
                caption,
                kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }

    /**
     * The head of a column.
     *
     * @param label what the column holds, with the unit
     * @param isNumber whether its cells are numbers, which stand to the right
     */
    public record Head(String label, boolean isNumber) {}

    /** A column of words. */
    public static Head words(String label) {
        return new Head(label, false);
    }

    /** A column of numbers. */
    public static Head numbers(String label) {
        return new Head(label, true);
    }
}
