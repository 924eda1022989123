package org.iccoutcomes.statistics.control.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FullCalendarTest {
    private static final Period MONTH = Period.ofMonths(1);
    private static final LocalDate JANUARY = LocalDate.of(2020, 1, 1);

    @Test
    void a_missing_month_is_there_without_a_value_and_the_incomplete_one_is_not_there() {
        List<Observation> full = FullCalendar.of(
                List.of(
                        Observation.ofCount(LocalDate.of(2020, 3, 1), 7.0),
                        Observation.ofCount(JANUARY, 5.0),
                        Observation.ofCount(LocalDate.of(2020, 5, 1), 2.0)),
                MONTH,
                LocalDate.of(2020, 5, 1));

        assertThat(full)
                .containsExactly(
                        Observation.ofCount(JANUARY, 5.0),
                        Observation.ofCount(LocalDate.of(2020, 2, 1), null),
                        Observation.ofCount(LocalDate.of(2020, 3, 1), 7.0),
                        Observation.ofCount(LocalDate.of(2020, 4, 1), null));
    }

    @Test
    void nothing_seen_is_no_series() {
        assertThat(FullCalendar.of(List.of(), MONTH, JANUARY)).isEmpty();
        assertThat(FullCalendar.of(List.of(Observation.ofCount(JANUARY, 1.0)), MONTH, JANUARY))
                .isEmpty();
    }

    @Test
    void an_observation_between_periods_is_refused() {
        List<Observation> odd =
                List.of(Observation.ofCount(JANUARY, 1.0), Observation.ofCount(JANUARY.plusDays(14), 1.0));

        assertThatThrownBy(() -> FullCalendar.of(odd, MONTH, JANUARY.plusYears(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the series does not go in steps of P1M from 2020-01-01");
    }

    @Test
    void rates_are_charted_once_lists_differ_by_more_than_5_per_cent() {
        assertThat(ChartUnit.of(Arrays.asList(1000.0, null, 1050.0))).isEqualTo(ChartUnit.COUNT);
        assertThat(ChartUnit.of(List.of(1000.0, 1051.0, 1010.0))).isEqualTo(ChartUnit.RATE);
        assertThat(ChartUnit.of(List.of())).isEqualTo(ChartUnit.COUNT);
    }
}
