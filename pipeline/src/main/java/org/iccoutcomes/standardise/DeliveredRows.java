package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.time.FinancialYear;
import scala.Function1;

/** Makes the rows of live deliveries ready for their dataset's rules. */
final class DeliveredRows {
    private DeliveredRows() {}

    /** Adds, empty, the columns of the dataset and of the delivery that no feed binds. */
    static Function1<Dataset<Row>, Dataset<Row>> withAllColumns(org.iccoutcomes.definition.dataset.Dataset dataset) {
        return rows -> {
            List<String> present = Arrays.asList(rows.columns());
            List<org.apache.spark.sql.Column> columns = new ArrayList<>();
            present.forEach(name -> columns.add(col(name)));
            List<Column> wanted = new ArrayList<>(DatasetColumns.delivered(dataset));
            wanted.addAll(DeliveryColumns.ALL);
            for (Column column : wanted) {
                if (!present.contains(column.name())) {
                    columns.add(lit(null).cast(sparkType(column.type())).as(column.name()));
                }
            }
            return rows.select(columns.toArray(org.apache.spark.sql.Column[]::new));
        };
    }

    /**
     * Adds the feed of each row and the age of its delivery.
     *
     * @param deliveries {@link DeliveryRanks#frame}
     */
    static Function1<Dataset<Row>, Dataset<Row>> withDelivery(Dataset<Row> deliveries) {
        return rows -> rows.join(broadcast(deliveries), new String[] {DeliveryColumns.DELIVERY_ID.name()}, "left");
    }

    /**
     * Copies each row to the wanted parts that may use it: those of the year it is filed under and of one either side.
     * A row filed under no year is filed by the dataset's own date, else by the first other date it has; one without
     * any date belongs to no part.
     */
    static Function1<Dataset<Row>, Dataset<Row>> explodePartYears(
            org.iccoutcomes.definition.dataset.Dataset dataset, SortedSet<FinancialYear> wanted) {
        Object[] years = wanted.stream().map(FinancialYear::startYear).toArray();
        org.apache.spark.sql.Column filed = col(DeliveryColumns.FILED_YEAR.name());
        org.apache.spark.sql.Column parts =
                functions.filter(array(filed.minus(1), filed, filed.plus(1)), part -> part.isin(years));
        return rows -> rows.withColumn(
                        DeliveryColumns.FILED_YEAR.name(), coalesce(filed, financialYear(anyDate(dataset))))
                .withColumn(PartColumns.PART_YEAR.name(), explode(parts));
    }

    private static org.apache.spark.sql.Column anyDate(org.iccoutcomes.definition.dataset.Dataset dataset) {
        Stream<String> dates = DatasetColumns.delivered(dataset).stream()
                .filter(column -> column.type() == ColumnType.DATE)
                .map(Column::name)
                .filter(name -> !name.equals("submitted_date"));
        return coalesce(Stream.concat(Stream.of(DatasetColumns.defaultDate(dataset)), dates)
                .map(name -> col(name))
                .toArray(org.apache.spark.sql.Column[]::new));
    }

    private static org.apache.spark.sql.Column financialYear(org.apache.spark.sql.Column date) {
        return year(add_months(date, -3));
    }

    private static DataType sparkType(ColumnType type) {
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
}
