package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.iccoutcomes.contract.table.PartColumns;

/**
 * Days from a person's last discharge to an admission, and from a discharge to the person's next emergency admission,
 * up to 365. Only ordinary, day-case and mother-and-baby spells count on either side, not regular attenders; a spell is
 * never its own neighbour. Of two on the same days the order of their ids decides which is later.
 */
final class DischargeGaps {
    private DischargeGaps() {}

    /** Look-backs and look-aheads reach no further, so that a part of the cube needs one year on either side. */
    static final int MOST_DAYS = 365;

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Adds {@code days_since_discharge} and {@code days_to_emergency_readmission}. */
    static Dataset<Row> withGaps(Dataset<Row> spells) {
        return spells.withColumn("place", place())
                .withColumn("stays", collect_list(when(isStay(), stay())).over(person()))
                .withColumn("days_since_discharge", capped(datediff(col("admission_date"), lastDischarge())))
                .withColumn(
                        "days_to_emergency_readmission",
                        when(not(col("died")), capped(datediff(nextEmergency(), col("discharge_date")))))
                .drop("place", "stays");
    }

    private static org.apache.spark.sql.expressions.WindowSpec person() {
        return Window.partitionBy(
                col(PartColumns.PART_YEAR.name()),
                col("person"),
                when(col("person").isNull(), col("spell_id")));
    }

    private static Column place() {
        return struct(
                col("admission_date").as("admitted"),
                coalesce(col("discharge_date"), lit(NEVER)).as("discharged"),
                col("spell_id").as("spell"));
    }

    private static Column isStay() {
        return col("patient_classification")
                .isin("1", "2", "5")
                .and(col("admission_date").isNotNull());
    }

    private static Column stay() {
        return struct(
                col("place"),
                coalesce(col("admission_method").startsWith("2"), lit(false)).as("emergency"),
                col("discharge_date").isNotNull().and(not(col("died"))).as("alive"));
    }

    private static Column lastDischarge() {
        Column before = filter(
                col("stays"),
                stay -> stay.getField("alive")
                        .and(stay.getField("place").lt(col("place")))
                        .and(discharged(stay).leq(col("admission_date"))));
        return array_max(transform(before, DischargeGaps::discharged));
    }

    private static Column nextEmergency() {
        Column after = filter(
                col("stays"),
                stay -> stay.getField("emergency")
                        .and(stay.getField("place").gt(col("place")))
                        .and(admitted(stay).geq(col("discharge_date"))));
        return array_min(transform(after, DischargeGaps::admitted));
    }

    private static Column admitted(Column stay) {
        return stay.getField("place").getField("admitted");
    }

    private static Column discharged(Column stay) {
        return stay.getField("place").getField("discharged");
    }

    /** The days where there are at most {@link #MOST_DAYS}, else null. */
    static Column capped(Column days) {
        return when(days.leq(MOST_DAYS), days);
    }
}
