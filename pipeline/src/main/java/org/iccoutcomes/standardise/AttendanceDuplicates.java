package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.WindowSpec;
import org.iccoutcomes.contract.table.PartColumns;

/**
 * Marks attendances of one person at one provider, with the same first diagnosis and treatment, that arrive within an
 * hour of one another, before and after midnight alike (NHS-DATA §8.3). In order of arrival each is compared with the
 * one kept before it; the better of the two stays. Attendances without a time of arrival are never such duplicates.
 */
final class AttendanceDuplicates {
    private AttendanceDuplicates() {}

    private static final int MINUTES = 60;
    private static final int MINUTES_A_DAY = 1440;
    private static final List<String> SAME =
            List.of("person", "provider_code", "diagnosis_01", "treatment_01", VersionKeys.VERSION_OF);

    static Dataset<Row> markWithinAnHour(Dataset<Row> attendances) {
        Column eligible = RowFate.USED
                .isFate()
                .and(col("person").isNotNull())
                .and(col("arrival_date").isNotNull())
                .and(col("arrival_minute").isNotNull());
        WindowSpec together = Duplicates.group(eligible, SAME);
        Column arrival = struct(col("minute"), col("quality"));
        return attendances
                .withColumn("minute", minute())
                .withColumn(
                        "quality",
                        row_number()
                                .over(together.orderBy(
                                        Preference.bestFirst(org.iccoutcomes.definition.dataset.Dataset.ATTENDANCES))))
                .withColumn("kept", kept(array_sort(collect_list(arrival).over(together))))
                .withColumn(
                        PartColumns.FATE.name(),
                        when(eligible.and(not(isKept())), RowFate.DUPLICATE.value())
                                .otherwise(col(PartColumns.FATE.name())))
                .drop("minute", "quality", "kept");
    }

    private static Column minute() {
        return datediff(col("arrival_date"), lit(LocalDate.EPOCH))
                .multiply(MINUTES_A_DAY)
                .plus(col("arrival_minute"));
    }

    /** The arrivals kept, in order. */
    private static Column kept(Column arrivals) {
        Column none = array().cast("array<struct<minute:int,quality:int>>");
        return aggregate(arrivals, none, AttendanceDuplicates::withNext);
    }

    private static Column withNext(Column kept, Column next) {
        Column last = try_element_at(kept, lit(-1));
        Column isLater = size(kept)
                .equalTo(0)
                .or(next.getField("minute").minus(last.getField("minute")).gt(MINUTES));
        Column isBetter = next.getField("quality").lt(last.getField("quality"));
        Column inPlaceOfLast = concat(slice(kept, lit(1), size(kept).minus(1)), array(next));
        return when(isLater, concat(kept, array(next)))
                .when(isBetter, inPlaceOfLast)
                .otherwise(kept);
    }

    private static Column isKept() {
        return exists(col("kept"), arrival -> arrival.getField("quality").equalTo(col("quality")));
    }

    /** The days that arrivals within an hour of this one may share with it: its own, and the next if it is near. */
    static List<Column> daysWithinAnHour() {
        return List.of(
                when(col("arrival_minute").isNotNull(), col("arrival_date")),
                when(col("arrival_minute").geq(MINUTES_A_DAY - MINUTES), date_add(col("arrival_date"), 1)));
    }
}
