package org.iccoutcomes.jobs.sample.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DaysTest {
    @Test
    void a_financial_year_starts_in_april() {
        assertThat(Days.financialYear(Days.of("2014-03-31"))).isEqualTo(2013);
        assertThat(Days.financialYear(Days.of("2014-04-01"))).isEqualTo(2014);
    }

    @Test
    void ages_on_the_birthday() {
        int born = Days.of("1950-06-15");

        assertThat(Days.age(born, Days.of("2015-06-14"))).isEqualTo(64);
        assertThat(Days.age(born, Days.of("2015-06-15"))).isEqualTo(65);
    }

    @Test
    void knows_weekends() {
        assertThat(Days.isWeekend(Days.of("2015-05-30"))).isTrue();
        assertThat(Days.isWeekend(Days.of("2015-05-31"))).isTrue();
        assertThat(Days.isWeekend(Days.of("2015-06-01"))).isFalse();
    }

    @Test
    void the_last_complete_day_is_the_last_31_march() {
        assertThat(Days.iso(new Span(YearMonth.of(2013, 4), 38).lastCompleteDay()))
                .isEqualTo("2016-03-31");
        assertThat(Days.iso(new Span(YearMonth.of(2013, 4), 36).lastCompleteDay()))
                .isEqualTo("2016-03-31");
        assertThat(Days.iso(new Span(YearMonth.of(2013, 4), 35).lastCompleteDay()))
                .isEqualTo("2015-03-31");
    }
}
