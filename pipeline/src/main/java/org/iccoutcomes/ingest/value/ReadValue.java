package org.iccoutcomes.ingest.value;

import org.jspecify.annotations.Nullable;

/**
 * A text as read.
 *
 * @param value of the column's own type; null where the text is empty or means so
 * @param problem why the row is set aside, or null
 * @param note what is counted where the row is kept, or null
 */
public record ReadValue(
        @Nullable Object value,
        @Nullable String problem,
        @Nullable String note) {
    /** Nothing was there. */
    static final ReadValue EMPTY = new ReadValue(null, null, null);

    static ReadValue of(@Nullable Object value) {
        return value == null ? EMPTY : new ReadValue(value, null, null);
    }
}
