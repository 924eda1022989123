package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.contract.table.PartColumns;

/**
 * Journeys to hospital: one per person, site and day, whether for an admission, an attendance or an appointment kept
 * face to face (NHS-DATA §4, "Journeys"). An emergency admission through A&amp;E is one journey. A row without a person
 * is a journey of its own.
 */
final class Journeys {
    private Journeys() {}

    /** What is known of the person and the care, the same in every dataset of records. */
    private static final List<String> SHARED =
            DatasetColumns.delivered(org.iccoutcomes.definition.dataset.Dataset.JOURNEYS).stream()
                    .map(org.iccoutcomes.contract.table.Column::name)
                    .filter(name -> !List.of("journey_key", "journey_date", "miles", "site_code", "person")
                            .contains(name))
                    .toList();

    /** Spells that bring the person: not regular attenders, and not births. */
    static Dataset<Row> ofAdmissions(Dataset<Row> spells) {
        return spells.filter(col("patient_classification").isin("1", "2", "5"))
                .filter(coalesce(col("admission_method"), lit(""))
                        .isin("82", "83", "84")
                        .equalTo(false))
                .transform(rows -> visits(rows, "admission_date", 1, "admission"));
    }

    /** Attendances of every kind, planned or not. */
    static Dataset<Row> ofAttendances(Dataset<Row> attendances) {
        return attendances
                .filter(col("attendance_category").isin("1", "2", "3"))
                .transform(rows -> visits(rows, "arrival_date", 2, "attendance"));
    }

    /** Appointments kept face to face. */
    static Dataset<Row> ofAppointments(Dataset<Row> appointments) {
        return appointments
                .filter(col("attended").isin("5", "6"))
                .filter(col("first_attendance").isin("1", "2"))
                .transform(rows -> visits(rows, "appointment_date", 3, "appointment"));
    }

    private static Dataset<Row> visits(Dataset<Row> rows, String date, int order, String purpose) {
        List<Column> columns = new ArrayList<>(List.of(
                col(PartColumns.PART_YEAR.name()),
                col("person"),
                col("site_code"),
                col(date).as("journey_date"),
                lit(order).as("purpose_order"),
                lit(purpose).as("journey_purpose")));
        SHARED.forEach(name -> columns.add(col(name)));
        return rows.filter(PartYears.isDatedIn(Stream.of(date), col(PartColumns.PART_YEAR.name())))
                .select(columns.toArray(Column[]::new));
    }

    /**
     * One row a person, site and day. The person is described as on the admission, else on the attendance, else at the
     * appointment; of several of a kind as on the first by their columns. Nearly every visit is the only one of its
     * day, so that to aggregate them before they are brought together would sort them all for nothing.
     */
    static Dataset<Row> onePerPersonSiteAndDay(Dataset<Row> visits) {
        WindowSpec sameDay = Window.partitionBy(
                col(PartColumns.PART_YEAR.name()), col("person"), col("site_code"), col("journey_date"), col("alone"));
        Column[] described = Stream.concat(Stream.of("purpose_order", "journey_purpose"), SHARED.stream())
                .map(name -> col(name))
                .toArray(Column[]::new);
        return visits.withColumn("alone", when(col("person").isNull(), monotonically_increasing_id()))
                .withColumn("place", row_number().over(sameDay.orderBy(described)))
                .filter(col("place").equalTo(1))
                .withColumn("journey_key", lit(null).cast("string"))
                .drop("alone", "place", "purpose_order");
    }

    /** Adds what a log does not say: every claim in it is for a journey out of the person's area. */
    static Dataset<Row> withLogPurpose(Dataset<Row> log) {
        return log.withColumn("journey_purpose", lit("log")).withColumn("outside_area", lit(true));
    }
}
