package org.iccoutcomes.ingest.row;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with its values.
 *
 * @param source where it came from
 * @param texts of the columns read, in their order, null where empty
 * @param values of the same columns
 * @param problems why the row cannot be used, the first column's reason first
 * @param notes what is counted of the row if it is kept
 * @param key equal for rows equal in every value, and for no others
 */
record ReadRow(
        SourceRow source,
        List<@Nullable String> texts,
        List<@Nullable Object> values,
        List<String> problems,
        List<String> notes,
        RowKey key) {}
