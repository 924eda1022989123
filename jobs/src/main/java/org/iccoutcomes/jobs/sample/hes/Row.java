package org.iccoutcomes.jobs.sample.hes;

import java.util.Arrays;

/** One row as text, its cells in the order of its feed's columns. Cells can be changed: that is what dirt does. */
final class Row {
    private final String[] cells;

    private Row(String[] cells) {
        this.cells = cells;
    }

    /** A row of empty cells. */
    static Row of(Feed feed) {
        String[] cells = new String[feed.columns().size()];
        Arrays.fill(cells, "");
        return new Row(cells);
    }

    /** Fills a cell. */
    Row set(Enum<?> column, String value) {
        cells[column.ordinal()] = value;
        return this;
    }

    /** A cell. */
    String get(Enum<?> column) {
        return cells[column.ordinal()];
    }

    /** A cell by position. */
    String at(int position) {
        return cells[position];
    }

    /** Fills a cell by position. */
    void put(int position, String value) {
        cells[position] = value;
    }

    /** A row that can be changed by itself. */
    Row copy() {
        return new Row(cells.clone());
    }
}
