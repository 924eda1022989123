package org.iccoutcomes.ingest.row;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.regexp_replace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.iccoutcomes.ingest.file.ReceivedFile;

/** Reads a Parquet file as if its values had been written as text; rows have no line. */
final class ParquetRows {
    private ParquetRows() {}

    static Dataset<Row> open(SparkSession spark, ReceivedFile file) {
        return spark.read().option("__globPaths__", "false").parquet(SparkPaths.of(file));
    }

    /**
     * The rows of an opened file.
     *
     * @param positions columns wanted, by place in the file's schema
     */
    static RowSource read(Dataset<Row> opened, SortedSet<Integer> positions) {
        List<Column> columns = new ArrayList<>();
        columns.add(monotonically_increasing_id().as(Names.ORDER));
        positions.forEach(i -> columns.add(text(opened.schema().fields()[i])));
        int[] places = positions.stream().mapToInt(Integer::intValue).toArray();
        int width = opened.schema().fields().length;
        return new RowSource(opened.select(columns.toArray(Column[]::new)), rows -> decode(rows, places, width));
    }

    private static Iterator<SourceRow> decode(Iterator<Row> rows, int[] places, int width) {
        Iterable<Row> all = () -> rows;
        return StreamSupport.stream(all.spliterator(), false)
                .map(row -> {
                    String[] texts = new String[width];
                    for (int i = 0; i < places.length; i++) {
                        texts[places[i]] = row.getString(i + 1);
                    }
                    return new SourceRow(null, row.getLong(0), null, Arrays.asList(texts));
                })
                .iterator();
    }

    /** Doubles are written out in full: a key held as one must not turn into scientific notation. */
    private static Column text(StructField field) {
        Column column = col("`" + field.name().replace("`", "``") + "`");
        DataType type = field.dataType();
        if (type.equals(DataTypes.DoubleType) || type.equals(DataTypes.FloatType)) {
            return regexp_replace(column.try_cast("decimal(38,9)").cast("string"), "\\.?0+$", "");
        }
        return column.cast("string");
    }
}
