package org.iccoutcomes.store.spark;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.RowSink;
import org.jspecify.annotations.Nullable;

/** Brings the cube from Spark. */
public final class CubeParts {
    private CubeParts() {}

    /**
     * Hands every row to its part, in the order the rows have. A part of the cube is small: writing it from here takes
     * a fraction of the time a Spark job takes to be planned.
     *
     * @param rows the year of their part, then the columns of the table
     * @param parts by year; rows of other years are dropped
     */
    public static void write(Dataset<Row> rows, Map<Integer, RowSink> parts) {
        for (Iterator<Row> all = rows.toLocalIterator(); all.hasNext(); ) {
            Row row = all.next();
            RowSink part = parts.get(row.getInt(0));
            if (part != null) {
                part.write(values(row));
            }
        }
    }

    private static List<@Nullable Object> values(Row row) {
        List<@Nullable Object> values = new ArrayList<>(row.size() - 1);
        for (int i = 1; i < row.size(); i++) {
            values.add(row.get(i) instanceof Date day ? day.toLocalDate() : row.get(i));
        }
        return values;
    }
}
