package org.iccoutcomes.definition.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one of our columns is read from an extract.
 *
 * @param column our name, a data dictionary item in snake_case
 * @param from the extract's spellings, tried in order, without regard to case; where several are present the first that
 *     is not empty in a row wins
 * @param required whether a file without it is rejected and a row where it is empty is set aside
 * @param reading how its text becomes a value
 * @param coding what its texts mean
 * @param always the text of the column in every row, where the file does not hold it; else null
 */
public record ColumnBinding(
        String column,
        List<String> from,
        boolean required,
        Reading reading,
        Coding coding,
        @Nullable String always) {
    /** Read from the file. */
    public ColumnBinding(String column, List<String> from, boolean required, Reading reading, Coding coding) {
        this(column, from, required, reading, coding, null);
    }

    public ColumnBinding {
        from = List.copyOf(from);
    }
}
