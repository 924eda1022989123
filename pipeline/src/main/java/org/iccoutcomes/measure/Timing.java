package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.SortedSet;
import org.apache.spark.sql.Column;
import org.iccoutcomes.definition.measure.Counting;
import org.iccoutcomes.definition.time.Grain;

/**
 * What puts a row in a period; measures that share it are counted together.
 *
 * @param date the column of the day
 * @param grain the shortest period counted
 */
record Timing(String date, Grain grain) {
    static Timing of(Counting counting) {
        return new Timing(counting.date(), counting.grain());
    }

    /** First day of a row's period. */
    Column start(SortedSet<LocalDate> cuts) {
        return Periods.of(grain, cuts).startOf(col(date));
    }
}
