package org.iccoutcomes.config.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.iccoutcomes.config.problem.UnreadableText;
import org.iccoutcomes.definition.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTextTest {
    @ParameterizedTest
    @CsvSource({
        "12 months before start, -11, 0",
        "1 month before start, 0, 0",
        "months 1-12, 1, 12",
        "months 1–6, 1, 6",
        "months 7 to 12, 7, 12",
        "month 3, 3, 3",
        "months -23--12, -23, -12",
    })
    void months_count_from_the_start(String text, int first, int last) {
        assertThat(new WindowText().parse(text)).isEqualTo(new Window.SinceStart(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"months 1-12", "12 months before start", "2013-04..2014-03", "2014-06-15..2015-05-14"})
    void what_a_window_prints_is_read_back(String text) {
        assertThat(new WindowText().parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "latest 12 months, 2016-03-31, 2015-04..2016-03",
        "latest 12 months 1 year earlier, 2016-03-31, 2014-04..2015-03",
        "latest 6 months 2 years earlier, 2016-03-31, 2013-10..2014-03",
        "latest 1 month, 2016-03-31, 2016-03..2016-03",
        "latest 1 month, 2016-03-30, 2016-02..2016-02",
    })
    void the_latest_months_are_the_last_whole_ones_that_are_complete(String text, LocalDate complete, String dates) {
        assertThat(new WindowText(Map.of(), complete).parse(text)).hasToString(dates);
    }

    @Test
    void the_latest_months_need_to_know_how_far_the_data_are_complete() {
        assertThatThrownBy(() -> new WindowText().parse("latest 12 months"))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining("complete-to: {admissions: 2016-03}");
    }

    @Test
    void a_name_wins() {
        Window named = new Window.SinceStart(1, 6);

        assertThat(new WindowText(Map.of("six-months", named), null).parse("six-months"))
                .isSameAs(named);
    }

    @Test
    void an_unknown_name_is_answered_with_the_nearest() {
        assertThatThrownBy(() ->
                        new WindowText(Map.of("six-months", new Window.SinceStart(1, 6)), null).parse("six-month"))
                .isInstanceOf(UnreadableText.class)
                .hasMessage("'six-month' is no window (did you mean six-months?)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "months 12-1",
                "2014-04..2014-03",
                "2014-13",
                "2014-02-30..2014-03-01",
                "2014..2015",
                "latest 0 months",
                ""
            })
    void what_is_no_window_is_refused(String text) {
        assertThatThrownBy(() -> new WindowText().parse(text)).isInstanceOf(UnreadableText.class);
    }
}
