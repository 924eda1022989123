package org.iccoutcomes.standardise;

import static org.iccoutcomes.DrawnDeliveries.accounted;
import static org.iccoutcomes.RowsAssert.assertThatRows;

import org.iccoutcomes.definition.dataset.Dataset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class AttendanceDuplicatesTest {
    @Test
    void attendances_within_an_hour_are_one_also_across_midnight() {
        assertThatRows(accounted(Dataset.ATTENDANCES, """
                attendance_key | person | arrival_date | arrival_minute | provider_code | diagnosis_01 | treatment_01
                1              | p      | 2014-05-01   | 1430           | RTX           | 05           | 22
                2              | p      | 2014-05-02   | 50             | RTX           | 05           | 22
                3              | p      | 2014-05-02   | 51             | RTX           | 05           | 22
                """)).containsExactlyInAnyOrder("""
                attendance_key | fate
                1              | used
                2              | duplicate
                3              | used
                """);
    }

    @Test
    void in_a_chain_each_attendance_is_compared_with_the_one_kept_before_it() {
        assertThatRows(accounted(Dataset.ATTENDANCES, """
                attendance_key | person | arrival_date | arrival_minute | provider_code
                1              | p      | 2014-05-01   | 600            | RTX
                2              | p      | 2014-05-01   | 640            | RTX
                3              | p      | 2014-05-01   | 680            | RTX
                4              | p      | 2014-05-01   | 720            | RTX
                """)).containsExactlyInAnyOrder("""
                attendance_key | fate
                1              | used
                2              | duplicate
                3              | used
                4              | duplicate
                """);
    }

    @Test
    void the_more_complete_of_two_stays_and_is_what_the_next_is_compared_with() {
        assertThatRows(accounted(Dataset.ATTENDANCES, """
                attendance_key | person | arrival_date | arrival_minute | provider_code | sex
                1              | p      | 2014-05-01   | 600            | RTX           |
                2              | p      | 2014-05-01   | 640            | RTX           | 1
                3              | p      | 2014-05-01   | 680            | RTX           |
                """)).containsExactlyInAnyOrder("""
                attendance_key | fate
                1              | duplicate
                2              | used
                3              | duplicate
                """);
    }

    @Test
    void another_diagnosis_treatment_provider_or_person_is_another_attendance() {
        assertThatRows(accounted(Dataset.ATTENDANCES, """
                attendance_key | person | arrival_date | arrival_minute | provider_code | diagnosis_01 | treatment_01
                1              | p      | 2014-05-01   | 600            | RTX           | 05           | 22
                2              | p      | 2014-05-01   | 600            | RTX           | 06           | 22
                3              | p      | 2014-05-01   | 600            | RTX           | 05           |
                4              | p      | 2014-05-01   | 600            | RXL           | 05           | 22
                5              | q      | 2014-05-01   | 600            | RTX           | 05           | 22
                6              |        | 2014-05-01   | 600            | RTX           | 05           | 22
                7              |        | 2014-05-01   | 600            | RTX           | 05           | 22
                """)).containsExactlyInAnyOrder("""
                attendance_key | fate
                1              | used
                2              | used
                3              | used
                4              | used
                5              | used
                6              | used
                7              | used
                """);
    }
}
