package org.iccoutcomes.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
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
    void counts_are_shown_as_the_rules_say() throws IOException {
        Path file = Path.of(System.getProperty("icc.golden", "../../shared/golden"), "rules_disclosure.csv");
        if (!Files.isRegularFile(file)) {
            System.out.println("SKIPPED: no golden file rules_disclosure.csv; set -Dicc.golden to its folder");
        }
        Assumptions.assumeTrue(Files.isRegularFile(file), "no golden file rules_disclosure.csv");
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.get(0).split(","));
        assertThat(header).contains("count", "display");
        assertThat(lines).hasSizeGreaterThan(1);
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(",", -1));
            BigDecimal count = new BigDecimal(cells.get(header.indexOf("count")));
            assertThat(display(count)).as(line).isEqualTo(cells.get(header.indexOf("display")));
        }
    }

    private static String display(BigDecimal count) {
        BigDecimal shown = SmallNumbers.shown(count);
        return shown == null ? "*" : shown.toPlainString();
    }
}
