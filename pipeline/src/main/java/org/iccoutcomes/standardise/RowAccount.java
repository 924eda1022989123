package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.SortedSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.FinancialYear;
import scala.Function1;

/** Decides what becomes of each delivered row, and counts it for the dataset's ledger. */
final class RowAccount {
    private RowAccount() {}

    /**
     * Copies rows to the wanted parts and adds the {@code fate} of each. Only rows that may be versions of another are
     * put in order beside one another; most rows of an extract are not, and pass by.
     */
    static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> withFate(
            Dataset dataset, SortedSet<FinancialYear> wanted) {
        return rows -> {
            org.apache.spark.sql.Dataset<Row> begun = dated(dataset, rows)
                    .withColumn(
                            PartColumns.FATE.name(),
                            when(isOutside(dataset), RowFate.FILTERED.value()).otherwise(RowFate.USED.value()));
            if (dataset.kind() != Dataset.Kind.RECORDS) {
                return begun.transform(PartYears.copyToAll(wanted)).transform(marked(dataset));
            }
            Repeats repeats = Repeats.in(begun, VersionKeys.digests(dataset));
            org.apache.spark.sql.Dataset<Row> single = begun.filter(not(repeats.isRepeated()))
                    .transform(packed(dataset))
                    .transform(PartYears.copyWhereUsed(dataset, wanted));
            return begun.filter(repeats.isRepeated())
                    .transform(PartYears.copyToAll(wanted))
                    .transform(marked(dataset))
                    .transform(packed(dataset))
                    .unionByName(single);
        };
    }

    private static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> packed(
            Dataset dataset) {
        return dataset == Dataset.ADMISSIONS ? NumberedCodes::pack : rows -> rows;
    }

    private static org.apache.spark.sql.Dataset<Row> dated(Dataset dataset, org.apache.spark.sql.Dataset<Row> rows) {
        return dataset == Dataset.ADMISSIONS ? rows.transform(EpisodeDates::imputeAdmission) : rows;
    }

    private static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> marked(
            Dataset dataset) {
        return rows -> rows.withColumn(Preference.COMPLETENESS, Preference.completeness(dataset))
                .withColumn(Duplicates.ROW, coalesce(col(DeliveryColumns.LINE.name()), monotonically_increasing_id()))
                .transform(byRules(dataset))
                .drop(Preference.COMPLETENESS, Duplicates.ROW);
    }

    private static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> byRules(
            Dataset dataset) {
        return switch (dataset) {
            case COUNTS -> NewestCounts::markSuperseded;
            case LIST_SIZES, SITES, PEOPLE, DISTANCES, SMALL_AREAS, PRACTICES, SUCCESSIONS -> rows -> rows;
            case ADMISSIONS ->
                rows -> rows.transform(Duplicates.markSameKey(dataset))
                        .transform(Duplicates.markSamePersonAnd(dataset, VersionKeys.SAME_EPISODE));
            case APPOINTMENTS ->
                rows -> rows.transform(Duplicates.markSameKey(dataset))
                        .transform(Duplicates.markSamePersonAnd(dataset, VersionKeys.SAME_APPOINTMENT));
            case ATTENDANCES ->
                rows -> rows.transform(Duplicates.markSameKey(dataset))
                        .transform(AttendanceDuplicates::markWithinAnHour);
            case JOURNEYS, CONVERSATIONS, CONTACTS, REFERRALS, AMBULANCE_INCIDENTS -> Duplicates.markSameKey(dataset);
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
