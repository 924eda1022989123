package org.iccoutcomes.compare.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.definition.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatedTest {
    /** The first half of 2014 and that of 2015. */
    private static final WindowPair HALVES = new WindowPair(
            "halves",
            DateRange.ofMonths(YearMonth.of(2014, 1), YearMonth.of(2014, 6)),
            DateRange.ofMonths(YearMonth.of(2015, 1), YearMonth.of(2015, 6)));

    @ParameterizedTest
    @CsvSource({
        "2014-06-30, 2015-01-01",
        "2014-07-01, 2014-07-01",
        "2014-10-01, 2014-10-01",
        "2015-01-01, 2015-01-01",
        "2015-01-02, 2015-01-01"
    })
    void a_change_begins_at_the_areas_own_start_where_that_lies_between_the_windows(LocalDate own, LocalDate begins) {
        assertThat(Treated.start(own, HALVES)).isEqualTo(begins);
    }

    @Test
    void without_a_start_it_begins_with_the_later_window() {
        assertThat(Treated.start(null, HALVES)).isEqualTo(LocalDate.parse("2015-01-01"));
    }
}
