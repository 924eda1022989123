package org.iccoutcomes.report.block;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.words.Dates;
import org.iccoutcomes.words.Numbers;
import org.jspecify.annotations.Nullable;

/** Tables of values as tables for readers. */
public final class Grids {
    private Grids() {}

    /** Every column and row; labels are the columns' names in words. */
    public static Grid of(Table table, String caption) {
        return new Grid(
                caption,
                table.columns().stream().map(Grids::head).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(Grids::cell).toList())
                        .toList());
    }

    private static Grid.Head head(Column column) {
        String words = column.name().replace('_', ' ');
        String label = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        boolean isWords = column.type() == ColumnType.TEXT
                || column.type() == ColumnType.DATE
                || column.type() == ColumnType.BOOLEAN;
        return new Grid.Head(label, !isWords);
    }

    private static Cell cell(@Nullable Object value) {
        if (value == null) {
            return Cell.NONE;
        }
        if (value instanceof LocalDate day) {
            return Cell.of(Dates.day(day));
        }
        if (value instanceof Long || value instanceof Integer) {
            return Cell.of(Numbers.count(((Number) value).longValue()));
        }
        if (value instanceof BigDecimal decimal) {
            return Cell.of(Numbers.fixed(
                    decimal, Math.max(0, decimal.stripTrailingZeros().scale())));
        }
        if (value instanceof Double real) {
            return Cell.of(Numbers.fixed(real, Numbers.decimalsOf(real)));
        }
        return Cell.of(value instanceof Boolean yes ? yes ? "yes" : "no" : value.toString());
    }
}
