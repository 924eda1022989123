package org.iccoutcomes.contract.table;

import java.util.List;

/** Columns that every accepted row carries beside those of its dataset: where it came from. */
public final class DeliveryColumns {
    private DeliveryColumns() {}

    /** The delivery's id. */
    public static final Column DELIVERY_ID = Column.text("delivery_id", "The delivery the row came in");

    /** Start year of the financial year a row is filed under; empty where its feed has no such date. */
    public static final Column FILED_YEAR =
            Column.integer("filed_year", "Start year of the financial year the row is filed under");

    /** The line of the file, from 1 (the header); empty for Parquet files. */
    public static final Column LINE = new Column("line", ColumnType.LONG, "Line of the file, from 1");

    /** All of them. */
    public static final List<Column> ALL = List.of(DELIVERY_ID, FILED_YEAR, LINE);
}
