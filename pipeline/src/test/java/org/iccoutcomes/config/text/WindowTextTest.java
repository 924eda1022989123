package org.iccoutcomes.config.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThat(WindowText.parse(text, Map.of())).isEqualTo(new Window.SinceStart(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"months 1-12", "12 months before start", "2013-04..2014-03", "2014-06-15..2015-05-14"})
    void what_a_window_prints_is_read_back(String text) {
        assertThat(WindowText.parse(text, Map.of())).hasToString(text);
    }

    @Test
    void a_name_wins() {
        Window named = new Window.SinceStart(1, 6);

        assertThat(WindowText.parse("six-months", Map.of("six-months", named))).isSameAs(named);
    }

    @Test
    void an_unknown_name_is_answered_with_the_nearest() {
        assertThatThrownBy(() -> WindowText.parse("six-month", Map.of("six-months", new Window.SinceStart(1, 6))))
                .isInstanceOf(UnreadableText.class)
                .hasMessage("'six-month' is no window (did you mean six-months?)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"months 12-1", "2014-04..2014-03", "2014-13", "2014-02-30..2014-03-01", "2014..2015", ""})
    void what_is_no_window_is_refused(String text) {
        assertThatThrownBy(() -> WindowText.parse(text, Map.of())).isInstanceOf(UnreadableText.class);
    }
}
