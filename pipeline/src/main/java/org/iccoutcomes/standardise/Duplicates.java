package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.dataset.Dataset;
import scala.Function1;

/** Marks rows for which a better version of the same record stands. */
final class Duplicates {
    private Duplicates() {}

    /** Tells rows apart that no key does; a file's line, or a number given on reading. */
    static final String ROW = "row_in_delivery";

    private static final String PLACE = "place";

    /** Rows that have the same record key. Rows without one are never duplicates. */
    static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> markSameKey(
            Dataset dataset) {
        String key = VersionKeys.recordKey(dataset);
        return mark(dataset, key, List.of(key));
    }

    /** Rows of one person that agree in all of {@code columns}; empty agrees with empty. */
    static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> markSamePersonAnd(
            Dataset dataset, List<String> columns) {
        List<String> keys = new ArrayList<>(List.of("person"));
        keys.addAll(columns);
        return mark(dataset, "person", keys);
    }

    private static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> mark(
            Dataset dataset, String present, List<String> keys) {
        Column eligible = RowFate.USED.isFate().and(col(present).isNotNull());
        WindowSpec versions = group(eligible, keys).orderBy(Preference.bestFirst(dataset));
        return rows -> rows.withColumn(PLACE, row_number().over(versions))
                .withColumn(
                        PartColumns.FATE.name(),
                        when(eligible.and(col(PLACE).gt(1)), RowFate.DUPLICATE.value())
                                .otherwise(col(PartColumns.FATE.name())))
                .drop(PLACE);
    }

    /** Rows with equal keys within a part; each row that is not eligible stands alone, never in one great group. */
    static WindowSpec group(Column eligible, List<String> keys) {
        List<Column> partition = new ArrayList<>();
        partition.add(col(PartColumns.PART_YEAR.name()));
        keys.forEach(key -> partition.add(when(eligible, col(key))));
        Column alone = org.apache.spark.sql.functions.not(eligible);
        partition.add(when(alone, col(DeliveryColumns.DELIVERY_ID.name())));
        partition.add(when(alone, col(ROW)));
        return Window.partitionBy(partition.toArray(Column[]::new));
    }
}
