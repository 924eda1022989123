package org.iccoutcomes.contract.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small table of values: a summary of a release. Values are {@code String}, {@code LocalDate}, {@code Integer},
 * {@code Long}, {@code BigDecimal}, {@code Double} or {@code Boolean} as their column says, or null.
 *
 * @param name snake_case; also the name of its file
 * @param columns in order
 * @param rows each as long as {@code columns}
 */
public record Table(String name, List<Column> columns, List<List<@Nullable Object>> rows) {
    /** Refuses rows of another length than the columns. */
    public Table {
        columns = List.copyOf(columns);
        List<List<@Nullable Object>> copies = new ArrayList<>(rows.size());
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        name + ": a row of " + row.size() + " values for " + columns.size() + " columns");
            }
            copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copies);
    }

    /** The position of a column. */
    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " has no column " + column);
    }
}
