package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.year;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.apache.spark.sql.Column;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.time.Grain;

/**
 * The periods of a grain, cut where members change.
 *
 * @param grain their usual length
 * @param cuts days on which a further period begins; those on which one begins anyway are left out
 */
record Periods(Grain grain, List<LocalDate> cuts) {
    static Periods of(Grain grain, SortedSet<LocalDate> cuts) {
        return new Periods(
                grain,
                cuts.stream().filter(cut -> !grain.startOf(cut).equals(cut)).toList());
    }

    /** First day of the period a day falls in. */
    Column startOf(Column day) {
        Column start = grainStart(day);
        return cuts.isEmpty() ? start : greatest(start, array_max(filter(days(), cut -> cut.leq(day))));
    }

    /** Days from the first day of a period to the next period. */
    Column daysFrom(Column start) {
        Column next = switch (grain) {
            case DAY -> date_add(start, 1);
            case WEEK -> date_add(grainStart(start), 7);
            case MONTH -> add_months(grainStart(start), 1);
            case QUARTER -> add_months(grainStart(start), 3);
        };
        Column end = cuts.isEmpty() ? next : least(next, array_min(filter(days(), cut -> cut.gt(start))));
        return datediff(end, start);
    }

    /** Whether a period that begins on a day belongs to the row's part of the cube. */
    static Column isInPart(Column start) {
        return year(add_months(start, -3)).equalTo(col(PartColumns.PART_YEAR.name()));
    }

    private Column grainStart(Column day) {
        return switch (grain) {
            case DAY -> day;
            case WEEK -> trunc(day, "week");
            case MONTH -> trunc(day, "month");
            case QUARTER -> trunc(day, "quarter");
        };
    }

    private Column days() {
        return array(cuts.stream().map(cut -> lit(cut)).toArray(Column[]::new));
    }
}
