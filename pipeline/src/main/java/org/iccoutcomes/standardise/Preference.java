package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.dataset.Dataset;

/**
 * Which of several versions of a record is kept: the most complete, then the latest submitted, then that of the newest
 * delivery, then by every column in turn, so that the choice never depends on the order of rows (NHS-DATA §8.3).
 */
final class Preference {
    private Preference() {}

    /** How many columns of a row, as delivered, are not empty. */
    static final String COMPLETENESS = "completeness";

    /** Counts the columns that are not empty. */
    static Column completeness(Dataset dataset) {
        return DatasetColumns.delivered(dataset).stream()
                .map(column -> col(column.name()).isNotNull().cast("int"))
                .reduce(lit(0), Column::plus);
    }

    /** The best first; rows that are still equal are the same in every column. */
    static Column[] bestFirst(Dataset dataset) {
        List<Column> order = new ArrayList<>();
        order.add(col(COMPLETENESS).desc());
        if (DatasetColumns.find(DatasetColumns.delivered(dataset), "submitted_date")
                .isPresent()) {
            order.add(col("submitted_date").desc_nulls_last());
        }
        order.add(col(PartColumns.DELIVERY_RANK.name()).desc_nulls_last());
        DatasetColumns.delivered(dataset)
                .forEach(column -> order.add(col(column.name()).asc_nulls_last()));
        return order.toArray(Column[]::new);
    }
}
