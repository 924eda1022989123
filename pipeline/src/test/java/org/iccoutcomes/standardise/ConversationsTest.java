package org.iccoutcomes.standardise;

import static org.iccoutcomes.DrawnDeliveries.used;
import static org.iccoutcomes.RowsAssert.assertThatRows;

import org.apache.spark.sql.Row;
import org.iccoutcomes.definition.dataset.Dataset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class ConversationsTest {
    @Test
    void the_next_gp_referral_of_the_person_in_the_specialty_follows_an_answer() {
        org.apache.spark.sql.Dataset<Row> appointments = used(Dataset.APPOINTMENTS, """
                appointment_key | person | treatment_function_code | appointment_date | referral_source | first_attendance | referral_request_date
                1               | p      | 330                     | 2014-07-01       | 03              | 1                | 2014-05-09
                2               | p      | 330                     | 2014-07-02       | 03              | 3                | 2014-05-20
                3               | p      | 330                     | 2014-07-03       | 05              | 1                | 2014-05-11
                4               | p      | 330                     | 2014-07-04       | 03              | 2                | 2014-05-12
                5               | p      | 301                     | 2014-07-05       | 03              | 1                | 2014-05-13
                """);

        assertThatRows(used(Dataset.CONVERSATIONS, """
                        conversation_key | person | treatment_function_code | request_date | response_date | outcome
                        1                | p      | 330                     | 2014-05-08   | 2014-05-10    | NO_REFERRAL_NEEDED
                        2                | p      | 330                     | 2014-05-19   | 2014-05-20    | REFER
                        3                | p      | 330                     | 2014-05-21   | 2014-05-21    | NO_REFERRAL_NEEDED
                        4                | p      | 330                     | 2014-05-01   |               |
                        5                | q      | 330                     | 2014-05-01   | 2014-05-02    | NO_REFERRAL_NEEDED
                        """).transform(Standardise.conversations(appointments)))
                .containsExactlyInAnyOrder("""
                        conversation_key | responded | no_referral_needed | days_to_gp_referral
                        1                | true      | true               | 10
                        2                | true      | false              | 0
                        3                | true      | true               |
                        4                | false     | false              |
                        5                | true      | true               |
                        """);
    }
}
