package org.iccoutcomes.ingest.row;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.spark_partition_id;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.iccoutcomes.definition.feed.FileShape;
import org.iccoutcomes.ingest.file.Charsets;
import org.iccoutcomes.ingest.file.ReceivedFile;

/**
 * Reads a text file line by line, so that a row that is set aside can be found again. A quoted value does not span
 * lines: both halves are set aside.
 */
final class TextRows {
    private static final Column BYTES = col("value").cast("binary").as("bytes");

    /** {@code monotonically_increasing_id} counts within a partition in its low 33 bits. */
    private static final long WITHIN_PARTITION = (1L << 33) - 1;

    private TextRows() {}

    /** The rows of a file. */
    static RowSource read(SparkSession spark, ReceivedFile file, FileShape shape) {
        return new RowSource(
                lines(spark, file),
                new LineDecoder(Charsets.of(shape.charset()), shape.delimiter(), Objects.requireNonNull(file.lines())));
    }

    /** All lines, numbered from 0 in the order of the file however Spark divides it. */
    private static Dataset<Row> lines(SparkSession spark, ReceivedFile file) {
        Dataset<Row> text = spark.read().option("__globPaths__", "false").text(SparkPaths.of(file));
        Column within = monotonically_increasing_id().bitwiseAND(WITHIN_PARTITION);
        if (text.rdd().getNumPartitions() <= 1) {
            return text.select(BYTES, within.as(Names.ORDER));
        }
        Column[] offsets = offsets(text).stream().map(offset -> lit(offset)).toArray(Column[]::new);
        Column offset = element_at(array(offsets), spark_partition_id().plus(1));
        return text.select(BYTES, within.plus(offset).as(Names.ORDER));
    }

    private static List<Long> offsets(Dataset<Row> text) {
        long[] counts = new long[text.rdd().getNumPartitions()];
        text.groupBy(spark_partition_id().as("partition"))
                .count()
                .collectAsList()
                .forEach(row -> counts[row.getInt(0)] = row.getLong(1));
        List<Long> offsets = new ArrayList<>();
        long before = 0;
        for (long count : counts) {
            offsets.add(before);
            before += count;
        }
        return offsets;
    }
}
