package org.iccoutcomes.config.table;

import java.util.Map;
import java.util.Objects;
import org.iccoutcomes.config.problem.Place;

/**
 * A row of a table.
 *
 * @param cells by column name, in the order of the file
 */
public record Row(Map<String, Cell> cells) {
    /** The cell of a column that the table has. */
    public Cell get(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    /** The text of a cell. */
    public String text(String column) {
        return get(column).text();
    }

    /** Where the row begins. */
    public Place place() {
        return cells.values().iterator().next().place();
    }
}
