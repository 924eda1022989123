package org.iccoutcomes.jobs.sample.hes;

import java.util.Arrays;

/** One row as text, its cells in the order of its feed's columns. Cells can be changed: that is what dirt does. */
final class Row {
    private final String[] cells;
    private boolean touched;
    private boolean late;

    private Row(String[] cells) {
        this.cells = cells;
    }

    /** A row of empty cells. */
    static Row of(Feed feed) {
        String[] cells = new String[feed.columns().size()];
        Arrays.fill(cells, "");
        return new Row(cells);
    }

    /** Where a column's cell is: columns are declared in file order, and the position is never stored. */
    @SuppressWarnings("EnumOrdinal")
    static int position(Enum<?> column) {
        return column.ordinal();
    }

    /** Fills a cell. */
    Row set(Enum<?> column, String value) {
        cells[position(column)] = value;
        return this;
    }

    /** A cell. */
    String get(Enum<?> column) {
        return cells[position(column)];
    }

    /** Whether a cell is empty. */
    boolean isEmpty(Enum<?> column) {
        return get(column).isEmpty();
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

    /** Marks the row as used for one kind of dirt, so that it takes no other. */
    void touch() {
        touched = true;
    }

    /** Whether the row carries dirt already. */
    boolean isTouched() {
        return touched;
    }

    /** Marks a row that may be left out of the last months without changing what is known of earlier ones. */
    Row late(boolean may) {
        late = may;
        return this;
    }

    /** Whether the row may be left out. */
    boolean mayBeLate() {
        return late;
    }
}
