package org.iccoutcomes.definition.feed;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How one of our columns is read from an extract.
 *
 * @param column our name, a data dictionary item in snake_case
 * @param from the extract's spellings, tried in order, without regard to case; where several are present the first that
 *     is not empty in a row wins
 * @param required whether a file without it is rejected and a row where it is empty is set aside
 * @param reading how its text becomes a value
 * @param recode values replaced after trimming and padding, such as {@code 66 → 2A}
 * @param nullValues texts that mean "empty" in this column, beside the feed's own
 * @param knownCodes codes that are known; others are kept and counted as unknown; empty: not checked
 * @param always the text of the column in every row, where the file does not hold it; else null
 */
public record ColumnBinding(
        String column,
        List<String> from,
        boolean required,
        Reading reading,
        Map<String, String> recode,
        List<String> nullValues,
        List<String> knownCodes,
        @Nullable String always) {
    /** Read from the file. */
    public ColumnBinding(
            String column,
            List<String> from,
            boolean required,
            Reading reading,
            Map<String, String> recode,
            List<String> nullValues,
            List<String> knownCodes) {
        this(column, from, required, reading, recode, nullValues, knownCodes, null);
    }

    public ColumnBinding {
        from = List.copyOf(from);
        recode = Collections.unmodifiableMap(new TreeMap<>(recode));
        nullValues = List.copyOf(nullValues);
        knownCodes = List.copyOf(knownCodes);
    }
}
