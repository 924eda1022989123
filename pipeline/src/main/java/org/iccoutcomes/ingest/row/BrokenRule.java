package org.iccoutcomes.ingest.row;

import org.jspecify.annotations.Nullable;

/**
 * A rule that refuses the whole file, and was broken.
 *
 * @param rule its name
 * @param rows how many rows break it
 * @param firstLine line of the first of them, or null where rows have no lines
 */
public record BrokenRule(String rule, long rows, @Nullable Long firstLine) {
    /** Broken by one more row, further down. */
    BrokenRule again() {
        return new BrokenRule(rule, rows + 1, firstLine);
    }
}
