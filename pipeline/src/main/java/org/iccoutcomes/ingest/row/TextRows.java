package org.iccoutcomes.ingest.row;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.decode;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.from_csv;
import static org.apache.spark.sql.functions.is_valid_utf8;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.spark_partition_id;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.definition.feed.FileShape;
import org.iccoutcomes.ingest.file.Charsets;
import org.iccoutcomes.ingest.file.LineLayout;
import org.iccoutcomes.ingest.file.ReceivedFile;

/**
 * Reads a text file line by line, so that a row that is set aside can be found again. Only the columns asked for are
 * kept. A quoted value does not span lines: both halves are set aside.
 */
final class TextRows {
    private static final String VALUE = "value";
    private static final String FIELDS = "_fields";
    private static final String CORRUPT = "_corrupt";

    /** {@code monotonically_increasing_id} counts within a partition in its low 33 bits. */
    private static final long WITHIN_PARTITION = (1L << 33) - 1;

    /** Windows-1252 differs from ISO 8859-1 in these places, 0x80 to 0x9F. */
    private static final String LATIN_CONTROLS =
            "\u0080\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008E"
                    + "\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009E\u009F";

    private static final String WINDOWS_SIGNS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    private TextRows() {}

    /**
     * The rows after the header.
     *
     * @param positions columns wanted, by place in the header
     * @return {@code line}, {@link Names#ORDER}, {@link Names#DAMAGE} and a {@link Names#source} for each position
     */
    static Dataset<Row> read(SparkSession spark, ReceivedFile file, FileShape shape, Collection<Integer> positions) {
        LineLayout layout = Objects.requireNonNull(file.lines());
        Dataset<Row> fields = lines(spark, file)
                .filter(col(Names.ORDER).gt(0))
                .withColumn(VALUE, characters(col(VALUE), Charsets.of(shape.charset())))
                .filter(length(trim(col(VALUE), " \t")).gt(0))
                .withColumn(FIELDS, fields(col(VALUE), shape.delimiter(), layout));
        List<Column> columns = new ArrayList<>();
        columns.add(col(Names.ORDER).plus(1).as(DeliveryColumns.LINE.name()));
        columns.add(col(Names.ORDER));
        columns.add(damage(shape).as(Names.DAMAGE));
        positions.forEach(i -> columns.add(col(FIELDS + "." + Names.source(i)).as(Names.source(i))));
        return fields.select(columns.toArray(Column[]::new));
    }

    /** All lines, numbered from 0 in the order of the file however Spark divides it. */
    private static Dataset<Row> lines(SparkSession spark, ReceivedFile file) {
        Dataset<Row> text = spark.read().option("__globPaths__", "false").text(SparkPaths.of(file));
        Column within = monotonically_increasing_id().bitwiseAND(WITHIN_PARTITION);
        if (text.rdd().getNumPartitions() <= 1) {
            return text.select(col(VALUE), within.as(Names.ORDER));
        }
        Column[] offsets = offsets(text).stream().map(offset -> lit(offset)).toArray(Column[]::new);
        Column offset = element_at(array(offsets), spark_partition_id().plus(1));
        return text.select(col(VALUE), within.plus(offset).as(Names.ORDER));
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

    private static Column characters(Column value, Charsets charset) {
        Column latin = decode(value.cast("binary"), "ISO-8859-1");
        return switch (charset) {
            case UTF_8 -> value;
            case ISO_8859_1 -> latin;
            case WINDOWS_1252 -> translate(latin, LATIN_CONTROLS, WINDOWS_SIGNS);
        };
    }

    private static Column fields(Column value, String delimiter, LineLayout layout) {
        String quoted = Pattern.quote(delimiter);
        Column line = regexp_replace(value, "\\\\\"(?!" + quoted + "|\\s*$)", "\"\"");
        if (layout.trailingDelimiter()) {
            line = regexp_replace(line, quoted + "\\s*$", "");
        }
        StructType schema = new StructType();
        for (int i = 0; i < layout.header().size(); i++) {
            schema = schema.add(Names.source(i), DataTypes.StringType);
        }
        schema = schema.add(CORRUPT, DataTypes.StringType);
        return from_csv(
                line,
                lit(schema.toDDL()),
                Map.of(
                        "sep", delimiter,
                        "quote", "\"",
                        "escape", "\"",
                        "mode", "PERMISSIVE",
                        "columnNameOfCorruptRecord", CORRUPT));
    }

    private static Column damage(FileShape shape) {
        Column undecodable =
                Charsets.of(shape.charset()) == Charsets.UTF_8 ? not(is_valid_utf8(col(VALUE))) : lit(false);
        return when(undecodable, lit("unreadable-characters"))
                .when(col(VALUE).rlike("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]"), lit("unreadable-characters"))
                .when(col(FIELDS + "." + CORRUPT).isNotNull(), lit("wrong-number-of-columns"));
    }
}
