package org.iccoutcomes.compare.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Grain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {
    private static History empty(Grain grain) {
        return new History(grain, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2014-12-01, 2015-01-01",
        "DAY, 2014-12-01, 2015-01-01",
        "QUARTER, 2014-10-01, 2015-01-01",
        "WEEK, 2014-12-29, 2015-01-05",
        "WEEK, 1969-12-29, 1970-01-05"
    })
    void periods_that_touch_have_neighbouring_numbers(Grain grain, LocalDate first, LocalDate next) {
        assertThat(empty(grain).time(next) - empty(grain).time(first)).isEqualTo(1);
    }

    @Test
    void all_days_of_a_week_have_its_number() {
        History weeks = empty(Grain.WEEK);

        assertThat(weeks.time(LocalDate.parse("2015-01-04"))).isEqualTo(weeks.time(LocalDate.parse("2014-12-29")));
    }

    @ParameterizedTest
    @CsvSource({"DAY, 12", "MONTH, 12", "QUARTER, 4", "WEEK, 52"})
    void a_year_has_so_many_periods(Grain grain, int periods) {
        assertThat(empty(grain).periodsAYear()).isEqualTo(periods);
    }

    @Test
    void a_series_ends_with_the_period_that_ends_on_its_last_day() {
        History history = new History(
                Grain.MONTH,
                List.of(
                        new History.Point(month(1, 31), 5, 31),
                        new History.Point(month(2, 28), 6, 28),
                        new History.Point(month(3, 31), 7, 31)));

        assertThat(history.upTo(LocalDate.parse("2015-02-28")).points())
                .extracting(point -> point.count())
                .containsExactly(5.0, 6.0);
        assertThat(history.upTo(LocalDate.parse("2015-02-27")).points()).hasSize(1);
    }

    @Test
    void quarters_show_no_season() {
        assertThat(empty(Grain.QUARTER).isSeasonal()).isFalse();
        assertThat(empty(Grain.MONTH).isSeasonal()).isTrue();
    }

    private static DateRange month(int month, int days) {
        return new DateRange(LocalDate.of(2015, month, 1), LocalDate.of(2015, month, days));
    }
}
