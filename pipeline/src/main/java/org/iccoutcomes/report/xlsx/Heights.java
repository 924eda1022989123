package org.iccoutcomes.report.xlsx;

import org.dhatim.fastexcel.Worksheet;

/**
 * Heights of rows whose texts wrap. Not every program works them out for itself on opening a workbook, and rows that
 * are too low cover one another.
 */
final class Heights {
    /** Points of a line of the default font. */
    private static final double LINE = 15.75;

    /** Letters are on the whole narrower than the digits that widths are counted in, though words are not broken. */
    private static final double BROKEN = 0.95;

    private static final double HEADING = 24;

    private Heights() {}

    /** For a row of so many lines. */
    static void lines(Worksheet worksheet, int row, int lines) {
        worksheet.rowHeight(row, Math.min(Worksheet.MAX_ROW_HEIGHT, LINE * Math.max(1, lines)));
    }

    static void heading(Worksheet worksheet, int row) {
        worksheet.rowHeight(row, HEADING);
    }

    /** How many lines a text of some length takes in a column of some width. */
    static int lines(int length, double width) {
        return (int) Math.ceil(length * BROKEN / width);
    }
}
