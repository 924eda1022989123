package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.columns.SparkTypes;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.contract.table.DeliveryColumns;
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
                    columns.add(lit(null).cast(SparkTypes.of(column.type())).as(column.name()));
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
}
