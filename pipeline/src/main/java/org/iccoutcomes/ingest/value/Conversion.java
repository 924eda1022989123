package org.iccoutcomes.ingest.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.iccoutcomes.contract.table.ColumnType;
import org.jspecify.annotations.Nullable;

/** A value as read becomes one of its column's type, where a feed reads a column otherwise than its type says. */
final class Conversion {
    private Conversion() {}

    /** The value, or null where it is none of that type. */
    static @Nullable Object to(ColumnType type, Object value) {
        try {
            return switch (type) {
                case TEXT -> value.toString();
                case DATE -> value instanceof LocalDate ? value : LocalDate.parse(value.toString());
                case INTEGER ->
                    value instanceof Integer ? value : (Object) number(value).intValueExact();
                case LONG -> number(value).longValueExact();
                case DECIMAL -> Numbers.decimal(number(value).toPlainString());
                case DOUBLE -> number(value).doubleValue();
                case BOOLEAN -> bool(value.toString());
            };
        } catch (ArithmeticException | NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
    }

    private static @Nullable Boolean bool(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "TRUE", "T", "YES", "Y", "1" -> true;
            case "FALSE", "F", "NO", "N", "0" -> false;
            default -> null;
        };
    }
}
