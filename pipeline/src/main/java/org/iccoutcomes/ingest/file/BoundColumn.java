package org.iccoutcomes.ingest.file;

import java.util.List;
import org.iccoutcomes.definition.feed.ColumnBinding;

/**
 * One of our columns found in a file.
 *
 * @param binding how it is read
 * @param positions places in the file's header of those of its spellings that are there, from 0, in the binding's order
 */
public record BoundColumn(ColumnBinding binding, List<Integer> positions) {
    public BoundColumn {
        positions = List.copyOf(positions);
    }
}
