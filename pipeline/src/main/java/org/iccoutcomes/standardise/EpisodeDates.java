package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Puts back dates that episodes lack. */
final class EpisodeDates {
    private EpisodeDates() {}

    /**
     * The first episode of a spell that was not a transfer began on the day of admission (NHS-DATA §4, "ADMIDATE
     * imputation").
     */
    static Dataset<Row> imputeAdmission(Dataset<Row> episodes) {
        Column isTransfer = coalesce(col("admission_source").isin("51", "52", "53"), lit(false));
        Column isFirst = col("episode_order").equalTo(1);
        return episodes.withColumn(
                "admission_date",
                coalesce(col("admission_date"), when(isFirst.and(not(isTransfer)), col("episode_start"))));
    }
}
