package org.iccoutcomes.report.gap;

/** Says of an empty cell why it is empty. */
interface GapRule {
    /**
     * The reason.
     *
     * @param row the row the cell is in
     * @param column its column, in which the row has no value
     */
    Gap of(TableRow row, String column);

    /** For tables in which an empty cell means one thing. */
    static GapRule always(Gap gap) {
        return (row, column) -> gap;
    }
}
