package org.iccoutcomes.standardise;

import static org.iccoutcomes.DrawnDeliveries.reference;
import static org.iccoutcomes.DrawnDeliveries.used;
import static org.iccoutcomes.RowsAssert.assertThatRows;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.iccoutcomes.SharedSpark;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.area.Membership;
import org.iccoutcomes.definition.dataset.Dataset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class JourneysTest {
    private static final Basis PRACTICE = new Basis("practice");
    private static final AreaTree AREAS = new AreaTree(
            List.of(
                    new Area("Cumbria", null, "system", PRACTICE, null),
                    new Area("Millom", "Cumbria", "icc", PRACTICE, null),
                    new Area("Furness", "Cumbria", "icc", PRACTICE, null)),
            List.of(
                    new Membership("Millom", "A1", null, LocalDate.of(2014, 9, 30)),
                    new Membership("Furness", "A1", LocalDate.of(2014, 10, 1), null),
                    new Membership("Cumbria", Membership.EVERY_MEMBER, null, null)));

    private static final String SITES = """
            site_code | site_type | area
            FGH       | acute     | Furness
            MIL       | community | Millom
            RLI       | acute     |
            """;
    private static final String NO_EPISODES = "episode_key | admission_date";
    private static final String NO_APPOINTMENTS = "appointment_key | appointment_date";

    private static org.apache.spark.sql.Dataset<Row> journeys(
            String episodes, String attendances, String appointments) {
        org.apache.spark.sql.Dataset<Row> sites = reference(Dataset.SITES, SITES);
        JourneyVisits visits = new JourneyVisits(
                used(Dataset.ADMISSIONS, episodes).transform(Standardise.admissions(sites)),
                used(Dataset.ATTENDANCES, attendances).transform(Standardise.attendances(sites)),
                used(Dataset.APPOINTMENTS, appointments).transform(Standardise.appointments(sites)));
        org.apache.spark.sql.Dataset<Row> distances = reference(Dataset.DISTANCES, """
                lsoa | site_code | road_miles
                E1   | FGH       | 22.15
                """);
        return Standardise.journeys(
                visits, new JourneyPlaces(sites, distances, ReferenceFrames.homes(SharedSpark.session(), AREAS)));
    }

    @Test
    void an_admission_an_attendance_and_an_appointment_of_a_person_at_a_site_on_a_day_are_one_journey() {
        assertThatRows(journeys("""
                episode_key | person | site_code | admission_date | patient_classification | admission_method | age
                1           | p      | FGH       | 2014-05-01     | 1                      | 21               | 70
                """, """
                attendance_key | person | site_code | arrival_date | attendance_category | age
                1              | p      | FGH       | 2014-05-01   | 1                   | 69
                2              | p      | FGH       | 2014-05-02   | 2                   | 69
                """, """
                appointment_key | person | site_code | appointment_date | attended | first_attendance | age | treatment_function_code
                1               | p      | FGH       | 2014-05-01       | 5        | 1                | 68  | 100
                2               | p      | RLI       | 2014-05-01       | 6        | 2                | 68  | 110
                3               | q      | RLI       | 2014-05-01       | 5        | 1                | 40  | 120
                4               | q      | RLI       | 2014-05-01       | 5        | 1                | 39  | 100
                """)).containsExactlyInAnyOrder("""
                person | site_code | journey_date | journey_purpose | age | site_type
                p      | FGH       | 2014-05-01   | admission       | 70  | acute
                p      | FGH       | 2014-05-02   | attendance      | 69  | acute
                p      | RLI       | 2014-05-01   | appointment     | 68  | acute
                q      | RLI       | 2014-05-01   | appointment     | 39  | acute
                """);
    }

    @Test
    void only_care_that_brings_the_person_is_a_journey() {
        assertThatRows(journeys("""
                episode_key | person | site_code | admission_date | patient_classification | admission_method
                1           | p      | FGH       | 2014-05-01     | 3                      | 21
                2           | q      | FGH       | 2014-05-01     | 1                      | 82
                """, """
                attendance_key | person | site_code | arrival_date | attendance_category
                1              | p      | FGH       | 2014-05-01   | 9
                """, """
                appointment_key | person | site_code | appointment_date | attended | first_attendance
                1               | p      | FGH       | 2014-05-01       | 3        | 1
                2               | p      | FGH       | 2014-05-01       | 5        | 3
                3               | p      | FGH       | 2014-05-01       | 7        | 2
                """)).isEmpty();
    }

    @Test
    void rows_of_nobody_in_particular_are_journeys_of_their_own() {
        assertThatRows(journeys(NO_EPISODES, """
                attendance_key | person | site_code | arrival_date | attendance_category
                1              |        | FGH       | 2014-05-01   | 1
                2              |        | FGH       | 2014-05-01   | 1
                """, NO_APPOINTMENTS)).containsExactlyInAnyOrder("""
                site_code | journey_date
                FGH       | 2014-05-01
                FGH       | 2014-05-01
                """);
    }

    @Test
    void miles_are_there_and_back_by_road_from_the_small_area() {
        assertThatRows(journeys(NO_EPISODES, """
                attendance_key | person | site_code | lsoa | arrival_date | attendance_category
                1              | p      | FGH       | E1   | 2014-05-01   | 1
                2              | p      | RLI       | E1   | 2014-05-01   | 1
                """, NO_APPOINTMENTS)).containsExactlyInAnyOrder("""
                site_code | one_way_miles | miles
                FGH       | 22.15         | 44.3
                RLI       |               |
                """);
    }

    @Test
    void a_journey_leads_outside_when_the_site_stands_in_another_area_than_the_practice_on_that_day() {
        assertThatRows(journeys(NO_EPISODES, """
                attendance_key | person | site_code | gp_practice_code | arrival_date | attendance_category
                1              | p      | FGH       | A1               | 2014-05-01   | 1
                2              | p      | MIL       | A1               | 2014-05-01   | 1
                3              | p      | RLI       | A1               | 2014-05-01   | 1
                4              | p      | R99       | A1               | 2014-05-01   | 1
                5              | p      |           | A1               | 2014-05-01   | 1
                6              | p      | FGH       | A1               | 2014-10-01   | 1
                7              | q      | FGH       | Z9               | 2014-05-01   | 1
                8              | r      | FGH       |                  | 2014-05-01   | 1
                """, NO_APPOINTMENTS)).containsExactlyInAnyOrder("""
                person | site_code | journey_date | outside_area
                p      | FGH       | 2014-05-01   | true
                p      | MIL       | 2014-05-01   | false
                p      | RLI       | 2014-05-01   | true
                p      | R99       | 2014-05-01   | true
                p      |           | 2014-05-01   |
                p      | FGH       | 2014-10-01   | false
                q      | FGH       | 2014-05-01   |
                r      | FGH       | 2014-05-01   |
                """);
    }

    @Test
    void a_log_is_taken_as_it_is_and_leads_outside() {
        assertThatRows(used(Dataset.JOURNEYS, """
                        journey_key | journey_date | miles | site_code
                        1           | 2014-05-01   | 43.5  | FGH
                        """)
                        .transform(Standardise.loggedJourneys(reference(Dataset.SITES, SITES))))
                .containsExactlyInAnyOrder("""
                        journey_key | miles | one_way_miles | journey_purpose | outside_area | site_type
                        1           | 43.5  | 21.75         | log             | true         | acute
                        """);
    }
}
