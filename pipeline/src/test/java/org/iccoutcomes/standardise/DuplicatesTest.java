package org.iccoutcomes.standardise;

import static org.iccoutcomes.DrawnDeliveries.accounted;
import static org.iccoutcomes.DrawnDeliveries.used;
import static org.iccoutcomes.RowsAssert.assertThatRows;

import org.iccoutcomes.definition.dataset.Dataset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class DuplicatesTest {
    @Test
    void of_rows_with_the_same_key_the_most_complete_is_kept() {
        assertThatRows(accounted(Dataset.APPOINTMENTS, """
                appointment_key | appointment_date | outcome | submitted_date
                a               | 2014-05-01       |         | 2014-06-02
                a               | 2014-05-01       | 1       | 2014-06-01
                """)).containsExactlyInAnyOrder("""
                appointment_key | outcome | fate
                a               |         | duplicate
                a               | 1       | used
                """);
    }

    @Test
    void of_equally_complete_rows_the_latest_submitted_is_kept() {
        assertThatRows(used(Dataset.APPOINTMENTS, """
                appointment_key | appointment_date | outcome | submitted_date
                a               | 2014-05-01       | 1       | 2014-06-01
                a               | 2014-05-01       | 2       | 2014-06-02
                """)).containsExactlyInAnyOrder("""
                appointment_key | outcome
                a               | 2
                """);
    }

    @Test
    void of_rows_submitted_together_that_of_the_newest_delivery_is_kept() {
        assertThatRows(used(Dataset.APPOINTMENTS, """
                appointment_key | appointment_date | outcome | delivery_id
                a               | 2014-05-01       | 2       | d2
                a               | 2014-05-01       | 1       | d1
                """)).containsExactlyInAnyOrder("""
                outcome
                2
                """);
    }

    @Test
    @DisplayName("B15: of rows that nothing else tells apart the first by their columns is kept")
    void of_rows_that_nothing_else_tells_apart_the_first_by_their_columns_is_kept() {
        assertThatRows(used(Dataset.APPOINTMENTS, """
                appointment_key | appointment_date | outcome
                a               | 2014-05-01       | 2
                a               | 2014-05-01       | 1
                """)).containsExactlyInAnyOrder("""
                outcome
                1
                """);
    }

    @Test
    void rows_without_a_key_or_a_person_are_never_duplicates() {
        assertThatRows(accounted(Dataset.APPOINTMENTS, """
                appointment_key | appointment_date | person
                                | 2014-05-01       |
                                | 2014-05-01       |
                """)).containsExactlyInAnyOrder("""
                fate
                used
                used
                """);
    }

    @Test
    void rows_that_a_feed_tells_are_versions_of_different_records_are_never_duplicates_of_one_another() {
        assertThatRows(accounted(Dataset.APPOINTMENTS, """
                appointment_key | person | appointment_date | provider_code | treatment_function_code | version_of | outcome
                a               | p      | 2014-05-01       | RTX           | 100                     | visit-1    | 1
                b               | p      | 2014-05-01       | RTX           | 100                     | visit-2    | 1
                c               | p      | 2014-05-01       | RTX           | 100                     | visit-2    |
                """)).containsExactlyInAnyOrder("""
                appointment_key | fate
                a               | used
                b               | used
                c               | duplicate
                """);
    }

    @Test
    void an_episode_of_the_same_person_days_order_and_provider_is_a_duplicate_under_another_key() {
        assertThatRows(accounted(Dataset.ADMISSIONS, """
                episode_key | person | episode_start | episode_end | episode_order | provider_code | admission_date | discharge_date | sex
                1           | p      | 2014-05-01    | 2014-05-03  | 1             | RTX           | 2014-05-01     | 2014-05-03     |
                2           | p      | 2014-05-01    | 2014-05-03  | 1             | RTX           | 2014-05-01     | 2014-05-03     | 1
                3           | p      | 2014-05-01    | 2014-05-03  | 2             | RTX           | 2014-05-01     | 2014-05-03     |
                """)).containsExactlyInAnyOrder("""
                episode_key | fate
                1           | duplicate
                2           | used
                3           | used
                """);
    }

    @Test
    void an_appointment_of_the_same_person_day_provider_and_specialty_is_a_duplicate() {
        assertThatRows(accounted(Dataset.APPOINTMENTS, """
                appointment_key | person | appointment_date | provider_code | main_specialty_code | treatment_function_code | outcome
                1               | p      | 2014-05-01       | RTX           | 100                 | 100                     |
                2               | p      | 2014-05-01       | RTX           | 100                 | 100                     | 1
                3               | p      | 2014-05-01       | RTX           | 100                 | 110                     |
                4               | q      | 2014-05-01       | RTX           | 100                 | 100                     |
                """)).containsExactlyInAnyOrder("""
                appointment_key | fate
                1               | duplicate
                2               | used
                3               | used
                4               | used
                """);
    }
}
