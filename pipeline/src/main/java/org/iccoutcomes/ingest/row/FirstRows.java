package org.iccoutcomes.ingest.row;

/** Tells the first of the rows that are equal in every value from those after it. One pass over a file at a time. */
interface FirstRows {
    /** Whether no row with this key came before in this pass. */
    boolean isFirst(RowKey key);
}
