package org.iccoutcomes.ingest.row;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Something said of a row.
 *
 * @param name such as {@code missing-required:admission_date}
 * @param when for which values it is said
 */
record Mark(String name, Predicate<List<@Nullable Object>> when) {}
