package org.iccoutcomes.standardise;

import static org.iccoutcomes.DrawnDeliveries.used;
import static org.iccoutcomes.RowsAssert.assertThatRows;

import org.iccoutcomes.definition.dataset.Dataset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class AttendancesTest {
    @Test
    void minutes_to_departure_follow_from_arrival_and_departure_where_they_were_not_delivered() {
        assertThatRows(used(Dataset.ATTENDANCES, """
                        attendance_key | arrival_date | arrival_minute | departure_date | departure_minute | minutes_to_departure
                        1              | 2014-05-01   | 630            |                |                  | 241
                        2              | 2014-05-01   | 630            | 2014-05-01     | 870              |
                        3              | 2014-05-01   | 1435           | 2014-05-02     | 5                |
                        4              | 2014-05-01   | 630            | 2014-05-01     | 629              |
                        5              | 2014-05-01   | 630            | 2014-05-02     |                  |
                        6              | 2014-05-01   | 630            | 2014-05-01     | 870              | 250
                        """).transform(Attendances::withOutcome))
                .containsExactlyInAnyOrder("""
                        attendance_key | minutes_to_departure
                        1              | 241
                        2              | 240
                        3              | 10
                        4              |
                        5              |
                        6              | 250
                        """);
    }
}
