package org.iccoutcomes.ingest.row;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.ingest.value.ColumnReader;
import org.iccoutcomes.ingest.value.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One of our columns as it is read from a file; sent to every executor.
 *
 * @param binding how
 * @param type of its values
 * @param positions where it may stand in a row; the first that is not empty wins
 * @param empty texts that mean "empty"
 * @param dateFormats the feed's
 */
record ReadColumn(
        ColumnBinding binding, ColumnType type, List<Integer> positions, Set<String> empty, List<String> dateFormats)
        implements Serializable {
    ReadColumn {
        positions = List.copyOf(positions);
        empty = Set.copyOf(empty);
        dateFormats = List.copyOf(dateFormats);
    }

    String name() {
        return binding.column();
    }

    /** The row's text for this column, or null. */
    @Nullable
    String text(List<@Nullable String> texts) {
        for (int position : positions) {
            String text = position < texts.size() ? Texts.present(texts.get(position), empty) : null;
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    ColumnReader reader() {
        return new ColumnReader(binding, type, dateFormats);
    }
}
