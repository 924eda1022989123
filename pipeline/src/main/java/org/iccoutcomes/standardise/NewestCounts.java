package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.contract.table.PartColumns;

/**
 * Marks ready-made counts that a newer delivery of the same series and period replaces. A series is told by every
 * column but the value and its target, those a feed adds among them. Rows of one delivery never replace one another:
 * they add up.
 */
final class NewestCounts {
    private NewestCounts() {}

    private static final List<String> NOT_KEYS = List.of(
            "value",
            "target",
            DeliveryColumns.DELIVERY_ID.name(),
            DeliveryColumns.LINE.name(),
            DeliveryColumns.FILED_YEAR.name(),
            PartColumns.FEED.name(),
            PartColumns.DELIVERY_RANK.name(),
            PartColumns.FATE.name(),
            Preference.COMPLETENESS,
            Duplicates.ROW);

    static Dataset<Row> markSuperseded(Dataset<Row> counts) {
        List<Column> series = new ArrayList<>();
        Arrays.stream(counts.columns())
                .filter(name -> !NOT_KEYS.contains(name))
                .sorted()
                .forEach(name -> series.add(col(name)));
        Column newest =
                max(col(PartColumns.DELIVERY_RANK.name())).over(Window.partitionBy(series.toArray(Column[]::new)));
        return counts.withColumn("newest", newest)
                .withColumn(
                        PartColumns.FATE.name(),
                        when(col(PartColumns.DELIVERY_RANK.name()).lt(col("newest")), RowFate.SUPERSEDED.value())
                                .otherwise(col(PartColumns.FATE.name())))
                .drop("newest");
    }
}
