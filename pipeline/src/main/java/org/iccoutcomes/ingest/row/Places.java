package org.iccoutcomes.ingest.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.iccoutcomes.contract.table.ColumnType;
import org.jspecify.annotations.Nullable;

/** Where the columns of a feed stand in the values that are read, and what they hold. */
final class Places {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<ReadColumn> columns;

    /** @param columns as read; of indicators only those no column shares its name with can be found */
    Places(List<ReadColumn> columns) {
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            places.putIfAbsent(columns.get(i).name(), i);
        }
    }

    /** The place of a column; a name that is none is refused with an {@link IllegalArgumentException}. */
    int of(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("no column " + column + "; there are " + new TreeSet<>(places.keySet()));
        }
        return place;
    }

    ColumnType typeOf(String column) {
        return columns.get(of(column)).type();
    }

    /** A column's value in a row. */
    @Nullable
    Object value(String column, List<@Nullable Object> values) {
        return values.get(of(column));
    }
}
