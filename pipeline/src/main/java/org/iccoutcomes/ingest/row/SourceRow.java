package org.iccoutcomes.ingest.row;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file before anything is read from it.
 *
 * @param line of the file on which it begins, from 1, or null where rows have no lines
 * @param damage what is wrong with the line as a whole, or null
 * @param texts by place in the header, as they stand; null or missing where the value is absent
 */
record SourceRow(@Nullable Long line, @Nullable String damage, List<@Nullable String> texts) {}
