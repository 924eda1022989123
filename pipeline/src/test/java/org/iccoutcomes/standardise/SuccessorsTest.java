package org.iccoutcomes.standardise;

import static org.iccoutcomes.DrawnDeliveries.listSizes;
import static org.iccoutcomes.DrawnDeliveries.used;
import static org.iccoutcomes.RowsAssert.assertThatRows;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.iccoutcomes.SharedSpark;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.place.Succession;
import org.iccoutcomes.definition.place.Successions;
import org.iccoutcomes.measure.CubeAxes;
import org.iccoutcomes.measure.PopulationCells;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import scala.Function1;

@Tag("spark")
@DisplayName("B19: activity and lists of those that ended in another")
class SuccessorsTest {
    private static final Successions SUCCESSIONS = Successions.of(List.of(
            new Succession("A82001", "A82002", LocalDate.of(2014, 7, 1)),
            new Succession("RNL", "RNN", LocalDate.of(2014, 10, 1))));

    private static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> followed(
            Dataset dataset) {
        return Standardise.followed(dataset, ReferenceFrames.successors(SharedSpark.session(), SUCCESSIONS));
    }

    @Test
    void a_record_goes_to_the_successor_from_its_day_on_and_none_is_lost() {
        assertThatRows(used(Dataset.ATTENDANCES, """
                attendance_key | gp_practice_code | provider_code | arrival_date
                before         | A82001           | RNL           | 2014-06-30
                after          | A82001           | RNL           | 2014-07-01
                trust-too      | A82001           | RNL           | 2014-10-01
                another        | A82002           | RTX           | 2014-10-01
                nobodys        |                  |               | 2014-10-01
                """).transform(followed(Dataset.ATTENDANCES)))
                .containsExactlyInAnyOrder("""
                attendance_key | gp_practice_code | provider_code
                before         | A82001           | RNL
                after          | A82002           | RNL
                trust-too      | A82002           | RNN
                another        | A82002           | RTX
                nobodys        |                  |
                """);
    }

    @Test
    void a_list_still_kept_under_the_old_code_is_added_to_the_successors_whatever_deliveries_they_came_in() {
        CubeAxes axes = new CubeAxes(new TreeSet<>(List.of(new Basis("practice"))), new TreeSet<>());

        assertThatRows(listSizes("""
                extract_date | gp_practice_code | sex | age_band | people | delivery_id
                2014-04-01   | A82001           | 1   | 0-4      | 100    | d1
                2014-04-01   | A82002           | 1   | 0-4      | 200    | d1
                2014-07-01   | A82001           | 1   | 0-4      | 90     | d1
                2014-07-01   | A82002           | 1   | 0-4      | 210    | d2
                """).transform(followed(Dataset.LIST_SIZES)).transform(PopulationCells.count(axes)))
                .containsExactlyInAnyOrder("""
                member | period_start | people
                A82001 | 2014-04-01   | 100
                A82002 | 2014-04-01   | 200
                A82002 | 2014-07-01   | 300
                """);
    }

    @Test
    void people_on_a_list_in_force_go_to_the_successor_on_the_day_and_not_with_the_next_list() {
        CubeAxes axes = new CubeAxes(new TreeSet<>(List.of(new Basis("practice"))), new TreeSet<>());

        assertThatRows(listSizes("""
                extract_date | gp_practice_code | sex | age_band | people
                2014-06-01   | A82001           | 1   | 0-4      | 100
                2014-06-01   | A82002           | 1   | 0-4      | 200
                2014-08-01   | A82002           | 1   | 0-4      | 290
                """).transform(followed(Dataset.LIST_SIZES)).transform(PopulationCells.count(axes)))
                .containsExactlyInAnyOrder("""
                member | period_start | days | people
                A82001 | 2014-06-01   | 30   | 100
                A82002 | 2014-06-01   | 61   | 200
                A82002 | 2014-07-01   | 31   | 100
                A82002 | 2014-08-01   | 366  | 290
                """);
    }
}
