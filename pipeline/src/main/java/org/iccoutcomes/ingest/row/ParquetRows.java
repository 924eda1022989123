package org.iccoutcomes.ingest.row;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.regexp_replace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.ingest.file.ReceivedFile;

/** Reads a Parquet file as if its values had been written as text; rows have no line. */
final class ParquetRows {
    private ParquetRows() {}

    static Dataset<Row> open(SparkSession spark, ReceivedFile file) {
        return spark.read().option("__globPaths__", "false").parquet(SparkPaths.of(file));
    }

    /** As {@link TextRows#read}, from an opened file. */
    static Dataset<Row> read(Dataset<Row> opened, Collection<Integer> positions) {
        List<Column> columns = new ArrayList<>();
        columns.add(lit(null).cast("long").as(DeliveryColumns.LINE.name()));
        columns.add(monotonically_increasing_id().as(Names.ORDER));
        columns.add(lit(null).cast("string").as(Names.DAMAGE));
        positions.forEach(i -> columns.add(text(opened.schema().fields()[i]).as(Names.source(i))));
        return opened.select(columns.toArray(Column[]::new));
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
