package org.iccoutcomes.ingest.row;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.iccoutcomes.columns.SparkTypes;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Reading;

/**
 * Turns the rows of a file into typed columns, ours by name, and gathers what is to be said of each row. Values are
 * read in plain Java where the rows are: as Spark expressions the readings of a wide extract are too large for the Java
 * compiler and cost several times as much (docs/decisions/0013).
 */
final class ReadRows {
    private ReadRows() {}

    private static final StructType ABOUT = new StructType()
            .add(DeliveryColumns.LINE.name(), DataTypes.LongType)
            .add(Names.ORDER, DataTypes.LongType, false)
            .add(Names.DAMAGED, DataTypes.BooleanType, false)
            .add(Names.PROBLEMS, DataTypes.createArrayType(DataTypes.StringType), false)
            .add(Names.NOTES_READ, DataTypes.createArrayType(DataTypes.StringType), false)
            .add(Names.HASH_1, DataTypes.LongType, false)
            .add(Names.HASH_2, DataTypes.LongType, false)
            .add(Names.TEXTS, DataTypes.createArrayType(DataTypes.StringType), false);

    /** Place of the first value in a row. */
    static final int FIRST_VALUE = ABOUT.size();

    /** The columns of a plan in its feed's order, then its indicators. */
    static List<ReadColumn> columns(RowPlan plan) {
        List<ReadColumn> columns = new ArrayList<>();
        for (ColumnBinding binding : plan.feed().columns()) {
            Set<String> empty = new HashSet<>(plan.feed().shape().nullValues());
            empty.addAll(binding.nullValues());
            columns.add(new ReadColumn(
                    binding, plan.typeOf(binding), plan.positionsOf(binding), empty, plan.dateFormats()));
        }
        plan.binding().indicators().forEach((indicator, position) -> columns.add(indicator(plan, indicator, position)));
        return columns;
    }

    private static ReadColumn indicator(RowPlan plan, String indicator, int position) {
        return new ReadColumn(
                new ColumnBinding(
                        indicator, List.of(), false, Reading.DECIMAL, java.util.Map.of(), List.of(), List.of()),
                ColumnType.DECIMAL,
                List.of(position),
                new HashSet<>(plan.feed().shape().nullValues()),
                List.of());
    }

    /** Rows with what is said of them, then our columns, then the indicators of a wide file. */
    static Dataset<Row> read(RowSource source, RowPlan plan) {
        List<ReadColumn> columns = columns(plan);
        RowSource.Decoder decoder = source.decoder();
        Dataset<Row> read = source.rows()
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> RowReader.read(columns, decoder.decode(rows)),
                        Encoders.row(schema(plan, columns)));
        return read.select(dated(plan, columns));
    }

    private static StructType schema(RowPlan plan, List<ReadColumn> columns) {
        StructType schema = ABOUT;
        for (int i = 0; i < columns.size(); i++) {
            ColumnType type = columns.get(i).type();
            schema = schema.add(
                    name(plan, columns, i), type == ColumnType.DATE ? DataTypes.IntegerType : SparkTypes.of(type));
        }
        return schema;
    }

    private static Column[] dated(RowPlan plan, List<ReadColumn> columns) {
        List<Column> selected = new ArrayList<>();
        for (String name : ABOUT.fieldNames()) {
            selected.add(col(name));
        }
        for (int i = 0; i < columns.size(); i++) {
            String name = name(plan, columns, i);
            Column value = col("`" + name + "`");
            selected.add(
                    columns.get(i).type() == ColumnType.DATE
                            ? date_from_unix_date(value).as(name)
                            : value);
        }
        return selected.toArray(Column[]::new);
    }

    private static String name(RowPlan plan, List<ReadColumn> columns, int place) {
        String name = columns.get(place).name();
        return place < plan.feed().columns().size() ? name : Names.indicator(name);
    }
}
