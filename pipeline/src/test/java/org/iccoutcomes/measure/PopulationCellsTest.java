package org.iccoutcomes.measure;

import static org.iccoutcomes.DrawnDeliveries.listSizes;
import static org.iccoutcomes.RowsAssert.assertThatRows;

import java.util.List;
import java.util.TreeSet;
import org.iccoutcomes.definition.area.Basis;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class PopulationCellsTest {
    private static final CubeAxes AXES =
            new CubeAxes(new TreeSet<>(List.of(new Basis("practice"), new Basis("lsoa"))), new TreeSet<>());

    @Test
    void a_list_is_in_force_to_the_day_before_its_feeds_next_whoever_is_on_that() {
        assertThatRows(listSizes("""
                                extract_date | gp_practice_code | sex | age_band | people
                                2014-04-01   | A1               | 1   | 0-4      | 100
                                2014-04-01   | B2               | 2   | 90+      | 7
                                2014-07-01   | A1               | 1   | 0-4      | 110
                                2015-04-01   | B2               | 2   | 90+      | 8
                                """, 2014, 2015).transform(PopulationCells.count(AXES)))
                .containsExactlyInAnyOrder("""
                                part_year | basis    | member | period_start | days | sex | age_band | people
                                2014      | practice | A1     | 2014-04-01   | 91   | 1   | 0-4      | 100
                                2014      | practice | B2     | 2014-04-01   | 91   | 2   | 90+      | 7
                                2014      | practice | A1     | 2014-07-01   | 274  | 1   | 0-4      | 110
                                2015      | practice | B2     | 2015-04-01   | 366  | 2   | 90+      | 8
                                """);
    }

    @Test
    void bands_that_meet_and_small_areas_of_a_practice_add_up() {
        assertThatRows(listSizes("""
                extract_date | gp_practice_code | lsoa | sex | age_band | people
                2014-04-01   | A1               | E1   | 1   | 90+      | 3
                2014-04-01   | A1               | E1   | 1   | 90+      | 4
                2014-04-01   | A1               | E2   | 1   | 90+      | 5
                2014-04-01   |                  | E2   |     |          | 6
                """).transform(PopulationCells.count(AXES))).containsExactlyInAnyOrder("""
                basis    | member | sex     | age_band | people
                practice | A1     | 1       | 90+      | 12
                lsoa     | E1     | 1       | 90+      | 7
                lsoa     | E2     | 1       | 90+      | 5
                lsoa     | E2     | unknown | unknown  | 6
                """);
    }

    @Test
    void of_two_deliveries_of_a_member_and_day_the_newest_is_used() {
        assertThatRows(listSizes("""
                extract_date | gp_practice_code | sex | age_band | people | delivery_id
                2014-04-01   | A1               | 1   | 0-4      | 100    | d1
                2014-04-01   | A1               | 1   | 5-9      | 100    | d1
                2014-04-01   | A1               | 1   | 0-4      | 101    | d2
                2014-04-01   | B2               | 1   | 0-4      | 50     | d1
                """).transform(PopulationCells.count(AXES))).containsExactlyInAnyOrder("""
                member | age_band | people
                A1     | 0-4      | 101
                B2     | 0-4      | 50
                """);
    }

    @Test
    void each_feed_follows_its_own_calendar() {
        assertThatRows(listSizes("""
                extract_date | gp_practice_code | lsoa | sex | age_band | people | delivery_id
                2014-04-01   | A1               |      | 1   | 0-4      | 100    | d1
                2014-06-30   |                  | E1   | 1   | 0-4      | 90     | d3
                2014-07-01   | A1               |      | 1   | 0-4      | 101    | d2
                """).transform(PopulationCells.count(AXES))).containsExactlyInAnyOrder("""
                basis    | member | period_start | days | people
                practice | A1     | 2014-04-01   | 91   | 100
                lsoa     | E1     | 2014-06-30   | 366  | 90
                practice | A1     | 2014-07-01   | 366  | 101
                """);
    }
}
