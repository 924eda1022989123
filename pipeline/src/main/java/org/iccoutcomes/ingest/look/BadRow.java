package org.iccoutcomes.ingest.look;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that would be set aside. It holds no value of the file.
 *
 * @param line line of the file, from 1; null where rows have no lines
 * @param rules every rule the row breaks, the one that decides first
 */
public record BadRow(@Nullable Long line, List<String> rules) {
    public BadRow {
        rules = List.copyOf(rules);
    }
}
