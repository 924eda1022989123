package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.iccoutcomes.SharedSpark;
import org.iccoutcomes.definition.time.Grain;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("spark")
class PeriodsTest {
    private static final LocalDate FIRST = LocalDate.of(2013, 12, 25);

    @ParameterizedTest
    @EnumSource(Grain.class)
    void a_period_runs_from_the_last_to_the_next_edge_of_the_grain_or_change_of_members(Grain grain) {
        SortedSet<LocalDate> cuts = new TreeSet<>();
        new Random(7).ints(12, 0, 500).forEach(day -> cuts.add(FIRST.plusDays(day)));
        List<Row> days = new ArrayList<>();
        List<List<Object>> expected = new ArrayList<>();
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(500)); day = day.plusDays(1)) {
            days.add(RowFactory.create(day));
            expected.add(expected(grain, cuts, day));
        }
        StructType schema = new StructType().add("day", DataTypes.DateType);
        Periods periods = Periods.of(grain, cuts);

        List<Row> found = SharedSpark.session()
                .createDataFrame(days, schema)
                .withColumn("start", periods.startOf(col("day")))
                .withColumn("days", periods.daysFrom(col("start")))
                .selectExpr("cast(day as string)", "cast(start as string)", "days")
                .collectAsList();

        assertThat(found)
                .extracting(row -> List.<Object>of(row.get(0), row.get(1), row.get(2)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<Object> expected(Grain grain, SortedSet<LocalDate> cuts, LocalDate day) {
        LocalDate start = day;
        while (!grain.startOf(start).equals(start) && !cuts.contains(start)) {
            start = start.minusDays(1);
        }
        LocalDate end = day.plusDays(1);
        while (!grain.startOf(end).equals(end) && !cuts.contains(end)) {
            end = end.plusDays(1);
        }
        return List.of(day.toString(), start.toString(), (int) (end.toEpochDay() - start.toEpochDay()));
    }
}
