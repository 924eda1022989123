package org.iccoutcomes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * Tables drawn in tests: a header, then rows, cells parted by {@code |}. An empty cell is null and {@code ''} is empty
 * text. Types are those of the columns given; a column that is not among them is text.
 */
public final class TextTable {
    private TextTable() {}

    /** The drawn columns only. */
    public static Dataset<Row> rows(SparkSession spark, List<Column> columns, String drawn) {
        List<List<String>> lines = cells(drawn);
        List<String> header = lines.get(0);
        StructType schema = new StructType();
        for (String name : header) {
            schema = schema.add(name, sparkType(typeOf(columns, name)), true);
        }
        List<Row> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            @Nullable Object[] values = new Object[header.size()];
            for (int i = 0; i < header.size(); i++) {
                values[i] = value(typeOf(columns, header.get(i)), line.get(i));
            }
            rows.add(RowFactory.create(values));
        }
        return spark.createDataFrame(rows, schema);
    }

    /** The drawn columns and, empty, all others given: what a stage that expects every column needs. */
    public static Dataset<Row> allColumns(SparkSession spark, List<Column> columns, String drawn) {
        Dataset<Row> rows = rows(spark, columns, drawn);
        List<String> present = Arrays.asList(rows.columns());
        for (Column column : columns) {
            if (!present.contains(column.name())) {
                rows = rows.withColumn(column.name(), functions.lit(null).cast(sparkType(column.type())));
            }
        }
        return rows;
    }

    static List<List<String>> cells(String drawn) {
        List<List<String>> lines = drawn.lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        for (List<String> line : lines) {
            if (line.size() != lines.get(0).size()) {
                throw new IllegalArgumentException("a row is not as long as the header: " + line);
            }
        }
        return lines;
    }

    private static ColumnType typeOf(List<Column> columns, String name) {
        Optional<Column> found =
                columns.stream().filter(c -> c.name().equals(name)).findFirst();
        return found.map(Column::type).orElse(ColumnType.TEXT);
    }

    static DataType sparkType(ColumnType type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case DATE -> DataTypes.DateType;
            case INTEGER -> DataTypes.IntegerType;
            case LONG -> DataTypes.LongType;
            case DECIMAL -> DataTypes.createDecimalType(18, 6);
            case DOUBLE -> DataTypes.DoubleType;
            case BOOLEAN -> DataTypes.BooleanType;
        };
    }

    private static @Nullable Object value(ColumnType type, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return switch (type) {
            case TEXT -> cell.equals("''") ? "" : cell;
            case DATE -> java.sql.Date.valueOf(LocalDate.parse(cell));
            case INTEGER -> Integer.valueOf(cell);
            case LONG -> Long.valueOf(cell);
            case DECIMAL -> new BigDecimal(cell);
            case DOUBLE -> Double.valueOf(cell);
            case BOOLEAN -> Boolean.valueOf(cell);
        };
    }
}
