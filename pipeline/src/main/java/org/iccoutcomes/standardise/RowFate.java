package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Locale;
import org.apache.spark.sql.Column;
import org.iccoutcomes.contract.table.PartColumns;

/** What becomes of a delivered row; a row has one fate in each part it is used for. */
enum RowFate {
    /** It reaches the standardised table. */
    USED,
    /** Another row stands for it. */
    DUPLICATE,
    /** The table does not take such rows. */
    FILTERED,
    /** A newer delivery of the same series and period replaces it. */
    SUPERSEDED;

    Column value() {
        return lit(text());
    }

    /** Whether this is the row's fate so far. */
    Column isFate() {
        return col(PartColumns.FATE.name()).equalTo(text());
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
