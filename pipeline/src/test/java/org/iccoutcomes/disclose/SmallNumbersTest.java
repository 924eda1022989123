package org.iccoutcomes.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.iccoutcomes.statistics.Golden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallNumbersTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, *", "7, *", "7.4, *", "0.2, *", "8, 10", "12, 10", "12.5, 15", "13, 15", "-3, *", "-8, -10"
    })
    void a_count_is_hidden_from_1_to_7_and_else_given_to_the_nearest_5(BigDecimal count, String shown) {
        assertThat(display(count)).isEqualTo(shown);
    }

    @Test
    @Tag("golden")
    void counts_are_shown_as_the_rules_say() {
        for (Golden row : Golden.rows("rules_disclosure")) {
            assertThat(display(new BigDecimal(row.text("count"))))
                    .as(row.toString())
                    .isEqualTo(row.text("display"));
        }
    }

    private static String display(BigDecimal count) {
        BigDecimal shown = SmallNumbers.shown(count);
        return shown == null ? "*" : shown.toPlainString();
    }
}
