package org.iccoutcomes.standardise;

import static org.iccoutcomes.DrawnDeliveries.accounted;
import static org.iccoutcomes.RowsAssert.assertThatRows;

import org.iccoutcomes.definition.dataset.Dataset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class RowAccountTest {
    @Test
    void appointments_to_come_and_administrative_events_are_filtered() {
        assertThatRows(accounted(Dataset.APPOINTMENTS, """
                appointment_key | appointment_date | attended | first_attendance
                1               | 2014-05-01       | 0        | 1
                2               | 2014-05-01       | 5        | 5
                3               | 2014-05-01       |          | 5
                4               | 2014-05-01       | 3        | 1
                5               | 2014-05-01       |          |
                """)).containsExactlyInAnyOrder("""
                appointment_key | fate
                1               | filtered
                2               | filtered
                3               | filtered
                4               | used
                5               | used
                """);
    }

    @Test
    void unfinished_episodes_are_filtered_and_never_stand_for_finished_ones() {
        assertThatRows(accounted(Dataset.ADMISSIONS, """
                episode_key | episode_end | episode_status | sex
                1           | 2014-05-01  | 1              | 1
                1           | 2014-05-01  | 3              |
                2           | 2014-05-01  | 9              |
                """)).containsExactlyInAnyOrder("""
                episode_key | episode_status | fate
                1           | 1              | filtered
                1           | 3              | used
                2           | 9              | filtered
                """);
    }

    @Test
    void a_part_gets_the_days_of_a_week_that_began_in_its_year() {
        assertThatRows(accounted(Dataset.ATTENDANCES, """
                        attendance_key | arrival_date | filed_year
                        1              | 2014-04-02   | 2014
                        2              | 2014-05-07   | 2014
                        """, 2013, 2014)).containsExactlyInAnyOrder("""
                        part_year | attendance_key | arrival_date
                        2013      | 1              | 2014-04-02
                        2014      | 1              | 2014-04-02
                        2014      | 2              | 2014-05-07
                        """);
    }

    @Test
    void each_row_is_counted_once_in_the_part_of_the_year_it_is_filed_under() {
        assertThatRows(Standardise.ledger(accounted(Dataset.APPOINTMENTS, """
                        appointment_key | appointment_date | attended | filed_year
                        1               | 2014-05-01       | 5        | 2014
                        1               | 2014-05-01       | 5        | 2015
                        2               | 2015-05-01       | 5        | 2015
                        3               | 2015-05-01       | 0        | 2015
                        4               | 2016-05-01       | 5        | 2016
                        """, 2014, 2015)))
                .containsExactlyInAnyOrder("""
                        part_year | fate      | rows
                        2014      | used      | 1
                        2015      | duplicate | 1
                        2015      | filtered  | 1
                        2015      | used      | 1
                        """);
    }

    @Test
    void a_newer_delivery_replaces_ready_made_counts_of_the_same_series_and_period() {
        assertThatRows(accounted(Dataset.COUNTS, """
                indicator | period_start | provider_code | department | value | delivery_id
                ae        | 2014-05-01   | RTX           | 1          | 5     | d1
                ae        | 2014-05-01   | RTX           | 1          | 6     | d2
                ae        | 2014-05-01   | RTX           | 1          | 7     | d2
                ae        | 2014-05-01   | RTX           | 2          | 8     | d1
                ae        | 2014-06-01   | RTX           | 1          | 9     | d1
                """)).containsExactlyInAnyOrder("""
                value | fate
                5     | superseded
                6     | used
                7     | used
                8     | used
                9     | used
                """);
    }

    @Test
    void a_newer_delivery_may_move_the_target_of_an_indicator() {
        assertThatRows(accounted(Dataset.COUNTS, """
                indicator | period_start | gp_practice_code | value | target | delivery_id
                dementia  | 2014-05-01   | A82001           | 60    | 66.7   | d1
                dementia  | 2014-05-01   | A82001           | 60    | 70     | d2
                """)).containsExactlyInAnyOrder("""
                target | fate
                66.7   | superseded
                70     | used
                """);
    }

    @Test
    void a_row_is_copied_to_the_parts_its_dates_lie_in_besides_its_own() {
        assertThatRows(accounted(Dataset.CONTACTS, """
                        contact_key | contact_date | filed_year
                        1           | 2014-05-01   | 2014
                        2           | 2014-05-01   | 2013
                        3           | 2014-05-01   |
                        4           | 2016-05-01   | 2014
                        """, 2013, 2014, 2015)).containsExactlyInAnyOrder("""
                        contact_key | filed_year | part_year
                        1           | 2014       | 2014
                        2           | 2013       | 2013
                        2           | 2013       | 2014
                        3           | 2014       | 2014
                        4           | 2014       | 2014
                        """);
    }

    @Test
    void versions_of_a_record_meet_in_every_part_that_either_year_reaches() {
        assertThatRows(accounted(Dataset.CONTACTS, """
                        contact_key | contact_date | filed_year | delivery_id
                        1           | 2014-05-01   | 2014       | d1
                        1           | 2014-05-01   | 2015       | d2
                        """, 2013, 2014, 2015, 2016)).containsExactlyInAnyOrder("""
                        filed_year | part_year | fate
                        2014       | 2013      | used
                        2014       | 2014      | duplicate
                        2014       | 2015      | duplicate
                        2015       | 2014      | used
                        2015       | 2015      | used
                        2015       | 2016      | used
                        """);
    }

    @Test
    void episodes_and_referrals_are_copied_to_the_years_beside_theirs_which_look_back_and_ahead() {
        assertThatRows(accounted(Dataset.ADMISSIONS, """
                        episode_key | admission_date | filed_year
                        1           | 2014-05-01     | 2014
                        """, 2013, 2014, 2015, 2016))
                .containsExactlyInAnyOrder("""
                        part_year
                        2013
                        2014
                        2015
                        """);
        assertThatRows(accounted(Dataset.APPOINTMENTS, """
                        appointment_key | person | appointment_date | referral_request_date | referral_source | first_attendance
                        1               | p      | 2014-06-01       | 2014-05-01            | 03              | 1
                        2               | p      | 2014-06-02       | 2014-05-01            | 03              | 2
                        """, 2013, 2014)).containsExactlyInAnyOrder("""
                        appointment_key | part_year
                        1               | 2013
                        1               | 2014
                        2               | 2014
                        """);
    }
}
