package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.dataset.Dataset;
import scala.Function1;

/** Decides what becomes of each delivered row, and counts it for the dataset's ledger. */
final class RowAccount {
    private RowAccount() {}

    private static final List<String> SAME_EPISODE = List.of(
            "episode_start", "episode_end", "episode_order", "provider_code", "admission_date", "discharge_date");
    private static final List<String> SAME_APPOINTMENT =
            List.of("appointment_date", "provider_code", "main_specialty_code", "treatment_function_code");

    /** Adds the {@code fate} of every row. */
    static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> withFate(Dataset dataset) {
        return rows -> {
            org.apache.spark.sql.Dataset<Row> begun = rows.withColumn(
                            Preference.COMPLETENESS, Preference.completeness(dataset))
                    .withColumn(
                            Duplicates.ROW, coalesce(col(DeliveryColumns.LINE.name()), monotonically_increasing_id()))
                    .withColumn(
                            PartColumns.FATE.name(),
                            when(isOutside(dataset), RowFate.FILTERED.value()).otherwise(RowFate.USED.value()));
            return marked(dataset, begun).drop(Preference.COMPLETENESS, Duplicates.ROW);
        };
    }

    private static org.apache.spark.sql.Dataset<Row> marked(Dataset dataset, org.apache.spark.sql.Dataset<Row> rows) {
        return switch (dataset) {
            case ADMISSIONS ->
                rows.transform(EpisodeDates::imputeAdmission)
                        .transform(Duplicates.markSameKey(dataset, "episode_key"))
                        .transform(Duplicates.markSamePersonAnd(dataset, SAME_EPISODE));
            case ATTENDANCES ->
                rows.transform(Duplicates.markSameKey(dataset, "attendance_key"))
                        .transform(AttendanceDuplicates::markWithinAnHour);
            case APPOINTMENTS ->
                rows.transform(Duplicates.markSameKey(dataset, "appointment_key"))
                        .transform(Duplicates.markSamePersonAnd(dataset, SAME_APPOINTMENT));
            case JOURNEYS -> rows.transform(Duplicates.markSameKey(dataset, "journey_key"));
            case CONVERSATIONS -> rows.transform(Duplicates.markSameKey(dataset, "conversation_key"));
            case CONTACTS -> rows.transform(Duplicates.markSameKey(dataset, "contact_key"));
            case COUNTS -> rows.transform(NewestCounts::markSuperseded);
            case LIST_SIZES, SITES, DISTANCES -> rows;
        };
    }

    /** Unfinished episodes; appointments to come, and administrative events (NHS-DATA §8.14 and §8.15). */
    private static Column isOutside(Dataset dataset) {
        Column outside = switch (dataset) {
            case ADMISSIONS -> col("episode_status").isin("1", "9");
            case APPOINTMENTS ->
                coalesce(col("attended").equalTo("0"), lit(false))
                        .or(col("first_attendance").equalTo("5"));
            default -> lit(false);
        };
        return coalesce(outside, lit(false));
    }

    /** The rows that reach the standardised table. */
    static org.apache.spark.sql.Dataset<Row> filterUsed(org.apache.spark.sql.Dataset<Row> accounted) {
        return accounted.filter(RowFate.USED.isFate());
    }

    /**
     * Rows by {@code part_year} and {@code fate}; each row is counted once, in the part of the year it is filed under.
     */
    static org.apache.spark.sql.Dataset<Row> byPartAndFate(org.apache.spark.sql.Dataset<Row> accounted) {
        return accounted
                .filter(col(DeliveryColumns.FILED_YEAR.name()).equalTo(col(PartColumns.PART_YEAR.name())))
                .groupBy(PartColumns.PART_YEAR.name(), PartColumns.FATE.name())
                .agg(count(lit(1)).as("rows"));
    }
}
