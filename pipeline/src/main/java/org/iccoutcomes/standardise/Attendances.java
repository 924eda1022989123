package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What follows from an attendance's codes. */
final class Attendances {
    private Attendances() {}

    /** Adds {@code led_to_admission}: disposal 01, admitted or lodged. */
    static Dataset<Row> withOutcome(Dataset<Row> attendances) {
        return attendances.withColumn(
                "led_to_admission", coalesce(col("attendance_disposal").equalTo("01"), lit(false)));
    }
}
