package org.iccoutcomes.config.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTextTest {
    @ParameterizedTest
    @CsvSource({
        "2013-04..2014-03, 2013-04-01, 2014-03-31",
        "2013-04-05..2014-03-06, 2013-04-05, 2014-03-06",
        "2014-02, 2014-02-01, 2014-02-28",
        "2014-02-03, 2014-02-03, 2014-02-03",
        "2014-02 .. 2014-03-15, 2014-02-01, 2014-03-15",
    })
    void both_ends_are_included_and_months_taken_whole(String text, LocalDate from, LocalDate to) {
        assertThat(RangeText.parse(text).from()).isEqualTo(from);
        assertThat(RangeText.parse(text).to()).isEqualTo(to);
    }

    @Test
    void what_is_wrong_is_said_with_what_would_be_right() {
        assertThatThrownBy(() -> RangeText.parse("last year"))
                .hasMessage("'last year' is not a range of dates"
                        + " (write months as 2013-04..2014-03 or days as 2013-04-01..2014-03-31)");
    }

    @Test
    void a_month_is_complete_to_its_last_day() {
        assertThat(RangeText.lastDay("2016-02")).isEqualTo("2016-02-29");
        assertThat(RangeText.lastDay("2016-02-10")).isEqualTo("2016-02-10");
    }
}
