package org.iccoutcomes.columns;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.substring;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.iccoutcomes.contract.table.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * A column compared with the values a condition writes as text.
 *
 * @param column the column
 * @param type of its values
 */
record Values(Column column, ColumnType type) {
    /** The values as a reader would write them: {@code 21}, {@code 2015-04-30}, {@code 12.5}, {@code true}. */
    Column text() {
        return switch (type) {
            case TEXT -> column;
            case DECIMAL, DOUBLE -> regexp_replace(column.cast("string"), "\\.?0+$", "");
            case DATE, INTEGER, LONG, BOOLEAN -> column.cast("string");
        };
    }

    /** Numbers compare by value, so that {@code 5} finds 5.000000; everything else as text. */
    Column isOneOf(List<String> values) {
        if (type == ColumnType.DECIMAL || type == ColumnType.DOUBLE) {
            return column.isInCollection(values.stream()
                    .map(Values::findNumber)
                    .flatMap(Optional::stream)
                    .toList());
        }
        return text().isInCollection(values);
    }

    Column isBetween(@Nullable String low, @Nullable String high) {
        Column inside = column.isNotNull();
        if (low != null) {
            inside = inside.and(firstOf(low).geq(literal(low)));
        }
        return high == null ? inside : inside.and(firstOf(high).leq(literal(high)));
    }

    /** Text is compared over the first characters of the limit: {@code T98} includes {@code T983}. */
    private Column firstOf(String limit) {
        return switch (type) {
            case TEXT, BOOLEAN -> substring(text(), 1, limit.length());
            case DATE, INTEGER, LONG, DECIMAL, DOUBLE -> column;
        };
    }

    private Column literal(String limit) {
        return switch (type) {
            case TEXT, BOOLEAN -> lit(limit);
            case DATE -> lit(date(limit));
            case INTEGER, LONG, DECIMAL, DOUBLE ->
                lit(findNumber(limit)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "a number is needed to compare a column of numbers with: " + limit)));
        };
    }

    private static LocalDate date(String limit) {
        try {
            return LocalDate.parse(limit);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a date, such as 2015-04-30, is needed here: " + limit, e);
        }
    }

    private static Optional<BigDecimal> findNumber(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
