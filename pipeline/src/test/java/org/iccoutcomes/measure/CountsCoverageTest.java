package org.iccoutcomes.measure;

import static org.iccoutcomes.DrawnDeliveries.used;
import static org.iccoutcomes.DrawnMeasures.is;
import static org.iccoutcomes.RowsAssert.assertThatRows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.iccoutcomes.DrawnMeasures;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.CountsShape;
import org.iccoutcomes.definition.feed.CountsShape.AbsentRow;
import org.iccoutcomes.definition.feed.Delivering;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.FileShape;
import org.iccoutcomes.definition.feed.Header;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Measure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class CountsCoverageTest {
    private static final CubeAxes AXES = new CubeAxes(
            new TreeSet<>(List.of(new Basis("provider"))), new TreeSet<>(List.of(LocalDate.of(2014, 5, 10))));
    private static final List<Measure> MEASURES = List.of(
            DrawnMeasures.adding("ae", Dataset.COUNTS, is("indicator", "ae"), new Aggregation.Sum("value")),
            DrawnMeasures.adding("op", Dataset.COUNTS, is("indicator", "op"), new Aggregation.Sum("value")));

    private static Feed feed(String id, AbsentRow absentRow) {
        return new Feed(
                id,
                id,
                Dataset.COUNTS,
                new FileShape(FileShape.Format.CSV, ",", "UTF-8", new Header.InFile(), List.of(), List.of(), 10),
                new Delivering(null, "someone", null, null),
                List.of(),
                List.of(),
                new CountsShape(Map.of(), absentRow));
    }

    private static org.apache.spark.sql.Dataset<Row> coverage(AbsentRow absentRow, String drawn) {
        return used(Dataset.COUNTS, drawn)
                .transform(CountsCoverage.of(MEASURES, AXES, List.of(feed("feed-a", absentRow))));
    }

    @Test
    void where_an_absent_row_is_zero_a_period_with_any_row_of_the_feed_is_known_for_every_member() {
        assertThatRows(coverage(AbsentRow.ZERO, """
                indicator | provider_code | period_start | value
                ae        | RTX           | 2014-05-01   | 5
                xx        | RTX           | 2014-06-01   | 5
                op        | RTX           | 2013-05-01   | 5
                """)).containsExactlyInAnyOrder("""
                measure | basis | member | period_start | days
                ae      |       |        | 2014-05-01   | 31
                ae      |       |        | 2014-06-01   | 30
                op      |       |        | 2014-05-01   | 31
                op      |       |        | 2014-06-01   | 30
                """);
    }

    @Test
    void where_an_absent_row_is_missing_only_members_with_a_figure_are_known() {
        assertThatRows(coverage(AbsentRow.MISSING, """
                indicator | provider_code | period_start | value
                ae        | RTX           | 2014-05-01   | 5
                ae        | RXL           | 2014-05-01   |
                op        | RXL           | 2014-06-01   | 0
                """)).containsExactlyInAnyOrder("""
                measure | basis    | member | period_start | days
                ae      | provider | RTX    | 2014-05-01   | 31
                op      | provider | RXL    | 2014-06-01   | 30
                """);
    }

    private static final Measure WITHIN_4_HOURS = DrawnMeasures.adding(
            "within",
            Dataset.COUNTS,
            Condition.everyRow(),
            new Aggregation.RatioOfSums(
                    "value", is("indicator", "ae"), is("indicator", "over"), is("indicator", "ae")));

    @Test
    void a_ratio_of_sums_is_known_where_each_of_its_sums_is() {
        assertThatRows(used(Dataset.COUNTS, """
                indicator | provider_code | period_start | value
                ae        | RTX           | 2014-05-01   | 50
                over      | RTX           | 2014-05-01   | 5
                ae        | RTX           | 2014-06-01   | 50
                over      | RXL           | 2014-06-01   | 5
                ae        | RTX           | 2014-07-01   | 50
                over      | RTX           | 2014-07-01   |
                """)
                        .transform(CountsCoverage.of(
                                List.of(WITHIN_4_HOURS), AXES, List.of(feed("feed-a", AbsentRow.MISSING)))))
                .containsExactlyInAnyOrder("""
                measure | basis    | member | period_start | days
                within  | provider | RTX    | 2014-05-01   | 31
                """);
    }

    @Test
    void its_sums_may_come_from_feeds_that_mean_different_things_by_an_absent_row() {
        assertThatRows(used(Dataset.COUNTS, """
                delivery_id | indicator | provider_code | period_start | value
                d1          | ae        | RTX           | 2014-05-01   | 50
                d3          | over      | RXL           | 2014-05-01   | 5
                d3          | over      | RXL           | 2014-06-01   | 5
                """)
                        .transform(CountsCoverage.of(
                                List.of(WITHIN_4_HOURS),
                                AXES,
                                List.of(feed("feed-a", AbsentRow.ZERO), feed("feed-b", AbsentRow.MISSING)))))
                .containsExactlyInAnyOrder("""
                measure | basis    | member | period_start | days
                within  | provider | RXL    | 2014-05-01   | 31
                """);
    }
}
