package org.iccoutcomes.report.gap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row by the names of its columns. A blank text is no value.
 *
 * @param places of the columns
 * @param values in order
 */
record TableRow(Map<String, Integer> places, List<@Nullable Object> values) {
    /** Whether the row has a value in a column; a column that the table lacks has none. */
    boolean has(String column) {
        return !text(column).isBlank();
    }

    /** The value as text; empty where there is none. */
    String text(String column) {
        Integer place = places.get(column);
        Object value = place == null ? null : values.get(place);
        return value == null ? "" : value.toString();
    }
}
