package org.iccoutcomes.ingest.row;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Where the rows of a file come from.
 *
 * @param rows as Spark reads them
 * @param decoder what makes source rows of them, run where they are
 */
record RowSource(Dataset<Row> rows, Decoder decoder) {
    /** Makes source rows; sent to every executor. */
    interface Decoder extends Serializable {
        /** The source rows of a partition; fewer than come in where some, such as blank lines, are no rows. */
        Iterator<SourceRow> decode(Iterator<Row> rows);
    }
}
