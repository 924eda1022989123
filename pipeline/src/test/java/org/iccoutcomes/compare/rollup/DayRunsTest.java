package org.iccoutcomes.compare.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.iccoutcomes.definition.time.DateRange;
import org.junit.jupiter.api.Test;

class DayRunsTest {
    private static DateRange days(int first, int last) {
        return new DateRange(LocalDate.of(2015, 1, first), LocalDate.of(2015, 1, last));
    }

    @Test
    void ranges_that_touch_or_overlap_are_one_run_and_a_day_between_parts_them() {
        assertThat(DayRuns.of(List.of(days(6, 8), days(1, 3), days(4, 5))).runs())
                .containsExactly(days(1, 8));
        assertThat(DayRuns.of(List.of(days(1, 3), days(2, 5))).runs()).containsExactly(days(1, 5));
        assertThat(DayRuns.of(List.of(days(1, 3), days(5, 6))).runs()).containsExactly(days(1, 3), days(5, 6));
    }

    @Test
    void a_range_within_another_adds_no_day() {
        DayRuns runs = DayRuns.of(List.of(days(1, 9), days(3, 4)));

        assertThat(runs.runs()).containsExactly(days(1, 9));
        assertThat(runs.days()).isEqualTo(9);
    }

    @Test
    void a_day_that_two_ranges_share_is_counted_once() {
        assertThat(DayRuns.of(List.of(days(1, 3), days(3, 5), days(8, 8))).days())
                .isEqualTo(6);
    }

    @Test
    void a_range_is_covered_when_no_day_of_it_is_missing() {
        DayRuns runs = DayRuns.of(List.of(days(1, 3), days(5, 9)));

        assertThat(runs.covers(days(5, 9))).isTrue();
        assertThat(runs.covers(days(3, 5))).isFalse();
        assertThat(runs.covers(days(5, 10))).isFalse();
        assertThat(DayRuns.NONE.covers(days(1, 1))).isFalse();
    }

    @Test
    void within_a_range_are_the_days_of_both() {
        DayRuns runs = DayRuns.of(List.of(days(1, 3), days(5, 9)));

        assertThat(runs.within(days(3, 6))).containsExactly(days(3, 3), days(5, 6));
        assertThat(runs.within(days(4, 4))).isEmpty();
    }
}
