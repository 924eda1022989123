package org.iccoutcomes.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table beside what fills it, so that the two cannot drift apart.
 *
 * @param <T> what a row is about
 * @param column the column
 * @param value its value for a row
 */
record Field<T>(Column column, Value<T> value) {
    /** Takes one value from what a row is about. */
    interface Value<T> {
        @Nullable
        Object of(T item);
    }

    static <T> Table table(String name, List<Field<T>> fields, List<T> items) {
        List<List<@Nullable Object>> rows = new ArrayList<>(items.size());
        for (T item : items) {
            @Nullable Object[] row = new Object[fields.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = tidy(fields.get(i).value().of(item));
            }
            rows.add(Collections.unmodifiableList(Arrays.asList(row)));
        }
        return new Table(name, fields.stream().map(Field::column).toList(), rows);
    }

    /** A value of a part that may be absent, and with it the value. */
    static <P> @Nullable Object of(@Nullable P part, Value<P> value) {
        return part == null ? null : value.of(part);
    }

    /** No minus zero. */
    private static @Nullable Object tidy(@Nullable Object value) {
        return value instanceof Double number ? Double.valueOf(number + 0.0) : value;
    }

    @SafeVarargs
    static <T> List<Field<T>> join(List<Field<T>>... parts) {
        List<Field<T>> all = new ArrayList<>();
        for (List<Field<T>> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }
}
