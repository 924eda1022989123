package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What follows from an attendance's codes. */
final class Attendances {
    private Attendances() {}

    private static final int MINUTES_A_DAY = 1440;

    /**
     * Adds {@code led_to_admission} (disposal 01, admitted or lodged), and {@code minutes_to_departure} where it was
     * not delivered but arrival and departure were. A departure before the arrival tells nothing. Clocks are taken as
     * they stand: a stay over a change of summer time is an hour out.
     */
    static Dataset<Row> withOutcome(Dataset<Row> attendances) {
        return attendances
                .withColumn(
                        "led_to_admission", coalesce(col("attendance_disposal").equalTo("01"), lit(false)))
                .withColumn("minutes_to_departure", coalesce(col("minutes_to_departure"), minutes()));
    }

    private static Column minutes() {
        Column minutes = datediff(col("departure_date"), col("arrival_date"))
                .multiply(MINUTES_A_DAY)
                .plus(col("departure_minute"))
                .minus(col("arrival_minute"));
        return when(minutes.geq(0), minutes);
    }
}
