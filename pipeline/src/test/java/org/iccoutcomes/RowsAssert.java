package org.iccoutcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.jspecify.annotations.Nullable;

/** Compares rows with a drawn table, over the drawn columns only: null is an empty cell, empty text is {@code ''}. */
public final class RowsAssert {
    private final List<String> columns;
    private final Function<List<String>, List<List<String>>> actual;

    private RowsAssert(List<String> columns, Function<List<String>, List<List<String>>> actual) {
        this.columns = columns;
        this.actual = actual;
    }

    /** Begins an assertion. */
    public static RowsAssert assertThatRows(Dataset<Row> actual) {
        return new RowsAssert(List.of(actual.columns()), columns -> text(actual, columns));
    }

    /** Begins an assertion. */
    public static RowsAssert assertThatRows(Table actual) {
        return new RowsAssert(
                actual.columns().stream().map(Column::name).toList(),
                columns -> actual.rows().stream()
                        .map(row -> columns.stream()
                                .map(column -> text(row.get(actual.indexOf(column))))
                                .toList())
                        .toList());
    }

    /** The rows drawn, as often as drawn, in whatever order; decimals without trailing zeros. */
    public void containsExactlyInAnyOrder(String drawn) {
        List<List<String>> expected = TextTable.cells(drawn);
        assertThat(actual.apply(expected.get(0)))
                .containsExactlyInAnyOrderElementsOf(expected.subList(1, expected.size()));
    }

    /** The rows drawn, in their order. */
    public void containsExactly(String drawn) {
        List<List<String>> expected = TextTable.cells(drawn);
        assertThat(actual.apply(expected.get(0))).containsExactlyElementsOf(expected.subList(1, expected.size()));
    }

    /** No rows. */
    public void isEmpty() {
        assertThat(actual.apply(columns)).isEmpty();
    }

    private static List<List<String>> text(Dataset<Row> actual, List<String> columns) {
        Dataset<Row> chosen =
                actual.select(columns.stream().map(functions::col).toArray(org.apache.spark.sql.Column[]::new));
        List<List<String>> rows = new ArrayList<>();
        for (Row row : chosen.collectAsList()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(text(row.get(i)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        }
        return value.equals("") ? "''" : value.toString();
    }
}
