package org.iccoutcomes.standardise;

import static org.iccoutcomes.DrawnDeliveries.accounted;
import static org.iccoutcomes.RowsAssert.assertThatRows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.iccoutcomes.definition.dataset.Dataset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class AttendanceDuplicatesTest {
    @Test
    @DisplayName("B15: attendances within an hour are one, also across midnight")
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
    @DisplayName("B15: the answer is the same in whatever order the attendances come")
    void the_order_of_rows_decides_nothing() {
        List<String> rows = List.of(
                "1              | p      | 2014-05-01   | 1430           | RTX           |",
                "2              | p      | 2014-05-02   | 50             | RTX           | 1",
                "3              | p      | 2014-05-02   | 51             | RTX           |",
                "4              | p      | 2014-05-02   | 111            | RTX           |");
        for (int first = 0; first < rows.size(); first++) {
            List<String> turned = new ArrayList<>(rows);
            Collections.rotate(turned, first);
            String header = "attendance_key | person | arrival_date | arrival_minute | provider_code | sex\n";

            assertThatRows(accounted(Dataset.ATTENDANCES, header + String.join("\n", turned) + "\n"))
                    .containsExactlyInAnyOrder("""
                            attendance_key | fate
                            1              | duplicate
                            2              | used
                            3              | duplicate
                            4              | used
                            """);
        }
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
