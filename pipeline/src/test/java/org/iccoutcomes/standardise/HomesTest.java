package org.iccoutcomes.standardise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.iccoutcomes.DrawnDeliveries.reference;
import static org.iccoutcomes.DrawnDeliveries.used;
import static org.iccoutcomes.RowsAssert.assertThatRows;

import java.math.BigDecimal;
import org.apache.spark.sql.Row;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.place.Position;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What look-ups of people, small areas and sites add to a record. */
@Tag("spark")
class HomesTest {
    private static final String NO_PEOPLE = "person";
    private static final String NO_SMALL_AREAS = "lsoa";
    private static final String NO_SITES = "site_code";

    private static org.apache.spark.sql.Dataset<Row> located(
            String attendances, String people, String smallAreas, String sites) {
        PlaceTables places = new PlaceTables(
                reference(Dataset.PEOPLE, people),
                reference(Dataset.SMALL_AREAS, smallAreas),
                reference(Dataset.SITES, sites));
        return used(Dataset.ATTENDANCES, attendances, 2014, 2015)
                .transform(Standardise.located(Dataset.ATTENDANCES, places));
    }

    @Test
    void what_a_record_says_of_its_person_comes_first_and_the_table_of_people_fills_the_rest() {
        assertThatRows(located("""
                attendance_key | person | arrival_date | age | sex | gp_practice_code | lsoa
                1              | p      | 2014-05-01   | 70  | 1   | A1               | E1
                2              | p      | 2014-05-01   |     |     |                  |
                3              | q      | 2014-05-01   |     |     |                  |
                """, """
                person | birth_date | sex | gp_practice_code | lsoa | local_authority
                p      | 1950-05-02 | 2   | B2               | E2   | Copeland
                """, NO_SMALL_AREAS, NO_SITES)).containsExactlyInAnyOrder("""
                attendance_key | age | sex | gp_practice_code | lsoa | local_authority
                1              | 70  | 1   | A1               | E1   | Copeland
                2              | 63  | 2   | B2               | E2   | Copeland
                3              |     |     |                  |      |
                """);
    }

    @Test
    void people_age_on_their_birthday_and_those_born_on_29_february_on_1_march_of_common_years() {
        assertThatRows(located("""
                attendance_key | person | arrival_date
                before         | leap   | 2015-02-28
                after          | leap   | 2015-03-01
                leap-day       | leap   | 2016-02-29
                day-before     | end    | 2015-02-27
                birthday       | end    | 2015-02-28
                unborn         | late   | 2014-12-31
                newborn        | late   | 2015-01-01
                """, """
                person | birth_date
                leap   | 2012-02-29
                end    | 2011-02-28
                late   | 2015-01-01
                """, NO_SMALL_AREAS, NO_SITES)).containsExactlyInAnyOrder("""
                attendance_key | age
                before         | 2
                after          | 3
                leap-day       | 4
                day-before     | 3
                birthday       | 4
                unborn         |
                newborn        | 0
                """);
    }

    @Test
    void of_several_rows_of_a_person_the_newest_deliverys_is_used() {
        assertThatRows(located("""
                attendance_key | person | arrival_date
                1              | p      | 2014-05-01
                """, """
                person | lsoa | delivery_id
                p      | E1   | d2
                p      | E9   | d1
                """, NO_SMALL_AREAS, NO_SITES)).containsExactlyInAnyOrder("""
                attendance_key | lsoa
                1              | E1
                """);
    }

    @Test
    void straight_lines_lead_from_the_address_or_else_from_the_small_area_and_are_those_of_the_formula() {
        org.apache.spark.sql.Dataset<Row> rows = located("""
                attendance_key | person | lsoa      | site_code | arrival_date
                address        | p      | E01019299 | RTXBU     | 2014-05-01
                half-address   | q      | E01019299 | RTXBU     | 2014-05-01
                area           |        | E01019299 | RTXBU     | 2014-05-01
                nowhere        |        | E9        | RTXBU     | 2014-05-01
                no-site        |        | E01019299 | R99       | 2014-05-01
                """, """
                person | latitude | longitude
                p      | 54.13    | -3.2
                q      | 54.13    |
                """, """
                lsoa      | local_authority | latitude         | longitude
                E01019299 | Copeland        | 54.2095298636828 | -3.26564695036896
                """, """
                site_code | latitude           | longitude
                RTXBU     | 54.13640213012695 | -3.207869291305542
                """);

        Position furnessGeneral = new Position(54.13640213012695, -3.207869291305542);
        assertThat(miles(rows, "address")).isCloseTo(new Position(54.13, -3.2).milesTo(furnessGeneral), within(0.5e-6));
        // Worked out by others: reference result of data set 09.
        assertThat(miles(rows, "area")).isCloseTo(5.567, within(0.0005));
        assertThat(miles(rows, "half-address")).isEqualTo(miles(rows, "area"));
        assertThatRows(rows.filter("attendance_key in ('area', 'nowhere', 'no-site')"))
                .containsExactlyInAnyOrder("""
                attendance_key | local_authority | straight_line_miles
                area           | Copeland        | 5.566816
                nowhere        |                 |
                no-site        | Copeland        |
                """);
    }

    private static double miles(org.apache.spark.sql.Dataset<Row> rows, String key) {
        Row row = rows.filter("attendance_key = '" + key + "'")
                .select("straight_line_miles")
                .first();
        return ((BigDecimal) row.get(0)).doubleValue();
    }

    @Test
    void delivered_kilometres_to_the_site_are_told_in_miles_too_and_stay_apart_from_lines_from_coordinates() {
        assertThatRows(located("""
                attendance_key | site_distance_km | provider_distance_km | arrival_date
                1              | 10               | 7                    | 2014-05-01
                2              |                  | 7                    | 2014-05-01
                """, NO_PEOPLE, NO_SMALL_AREAS, NO_SITES)).containsExactlyInAnyOrder("""
                attendance_key | site_distance_miles | provider_distance_km | straight_line_miles
                1              | 6.21371             | 7                    |
                2              |                     | 7                    |
                """);
    }

    @Test
    void roads_that_name_a_small_area_by_its_name_are_those_of_its_code() {
        assertThatRows(reference(Dataset.DISTANCES, """
                        lsoa         | site_code | road_minutes
                        COPELAND008G | RTXBU     | 30
                        E1           | RTXBU     | 10
                        """)
                        .transform(Standardise.distances(reference(Dataset.SMALL_AREAS, """
                        lsoa      | lsoa_name
                        E01019299 | COPELAND008G
                        """))))
                .containsExactlyInAnyOrder("""
                        lsoa      | site_code | road_minutes
                        E01019299 | RTXBU     | 30
                        E1        | RTXBU     | 10
                        """);
    }
}
