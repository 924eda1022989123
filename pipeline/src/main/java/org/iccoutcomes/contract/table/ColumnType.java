package org.iccoutcomes.contract.table;

/** The type of a column's values. */
public enum ColumnType {
    TEXT,
    DATE,
    /** 32-bit. */
    INTEGER,
    /** 64-bit. */
    LONG,
    /** Exact, to six decimal places. */
    DECIMAL,
    /** Only in results, never in sums. */
    DOUBLE,
    BOOLEAN
}
