package org.iccoutcomes.ingest.row;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What becomes of judged rows. Of rows equal in every value the first of the file is kept. */
final class Fates {
    private Fates() {}

    static final String ACCEPTED = "accepted";
    static final String DUPLICATE = "duplicate";
    static final String FILTERED = "filtered";
    static final String QUARANTINED = "quarantined";

    private static final String FIRST = "_first";

    /** Values that more than one good row of the file has, each with the first such row. */
    static Dataset<Row> repeated(Dataset<Row> judged) {
        return judged.filter(size(col(Names.RULES)).equalTo(0))
                .groupBy(Names.HASH_1, Names.HASH_2)
                .agg(count(lit(1)).as("_times"), min(Names.ORDER).as(FIRST))
                .filter(col("_times").gt(1))
                .select(Names.HASH_1, Names.HASH_2, FIRST);
    }

    /**
     * Adds {@link Names#FATE}.
     *
     * @param repeated see {@link #repeated}
     * @param filters names of the rules that filter
     */
    static Dataset<Row> withFate(Dataset<Row> judged, Dataset<Row> repeated, List<String> filters) {
        Column rules = col(Names.RULES);
        Column isRepeat = coalesce(col(Names.ORDER).gt(col(FIRST)), lit(false));
        Column isFiltered =
                filters.isEmpty() ? lit(false) : element_at(rules, 1).isInCollection(filters);
        return judged.join(repeated, new String[] {Names.HASH_1, Names.HASH_2}, "left")
                .withColumn(
                        Names.FATE,
                        when(
                                        size(rules).equalTo(0),
                                        when(isRepeat, lit(DUPLICATE)).otherwise(lit(ACCEPTED)))
                                .otherwise(when(isFiltered, lit(FILTERED)).otherwise(lit(QUARANTINED))))
                .drop(FIRST);
    }
}
