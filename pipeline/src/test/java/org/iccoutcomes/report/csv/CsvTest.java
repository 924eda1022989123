package org.iccoutcomes.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.junit.jupiter.api.Test;

class CsvTest {
    private static final Table TABLE = new Table(
            "t",
            List.of(
                    Column.text("area", ""),
                    Column.date("from", ""),
                    Column.decimal("count", ""),
                    Column.number("percent", "")),
            List.of(
                    List.of("Kirkby \"K\", north", LocalDate.of(2014, 6, 1), new BigDecimal("900"), -23.0),
                    Arrays.asList("=HYPERLINK(\"x\")", null, null, 1.0E-4),
                    Arrays.asList("-1+1", null, new BigDecimal("-5"), null)));

    @Test
    void texts_are_quoted_and_formulas_neutralised_but_numbers_stay_numbers() {
        assertThat(Csv.render(TABLE, false).split("\r\n", -1))
                .containsExactly(
                        "area,from,count,percent",
                        "\"Kirkby \"\"K\"\", north\",2014-06-01,900,-23.0",
                        "\"'=HYPERLINK(\"\"x\"\")\",,,0.00010",
                        "'-1+1,,-5,",
                        "");
    }

    @Test
    void every_row_of_synthetic_data_says_so() {
        assertThat(Csv.render(TABLE, true).lines().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly("data", "synthetic", "synthetic", "synthetic");
    }
}
