package org.iccoutcomes.report.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Tables as CSV (RFC 4180: commas, CRLF, quotes doubled), one tidy file a table. An absent value is an empty field. A
 * text that a spreadsheet would run as a formula gets an apostrophe in front; numbers are left alone, minus signs
 * included.
 */
public final class Csv {
    private Csv() {}

    private static final String END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    /**
     * The table.
     *
     * @param isSynthetic whether the data are made up; then the first column says so in every row
     */
    public static String render(Table table, boolean isSynthetic) {
        StringBuilder text = new StringBuilder();
        String note = isSynthetic ? "synthetic," : "";
        text.append(isSynthetic ? "data," : "")
                .append(table.columns().stream()
                        .map(Column::name)
                        .map(Csv::text)
                        .collect(Collectors.joining(",")))
                .append(END);
        for (List<@Nullable Object> row : table.rows()) {
            text.append(note)
                    .append(row.stream().map(Csv::field).collect(Collectors.joining(",")))
                    .append(END);
        }
        return text.toString();
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).toPlainString();
        }
        return value instanceof String words ? text(words) : value.toString();
    }

    private static String text(String words) {
        boolean isFormula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
        return quoted(isFormula ? "'" + words : words);
    }

    private static String quoted(String words) {
        boolean needsQuotes = words.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? "\"" + words.replace("\"", "\"\"") + "\"" : words;
    }
}
