package org.iccoutcomes.ingest.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.ingest.identity.PseudonymKey;
import org.iccoutcomes.ingest.value.ColumnReader;
import org.iccoutcomes.ingest.value.ReadValue;
import org.jspecify.annotations.Nullable;

/** Reads the values of rows, one row at a time. Not for several threads. */
final class RowReader {
    private final List<ReadColumn> columns;
    private final List<ColumnReader> readers;
    private final RowHash hash = new RowHash();

    RowReader(List<ReadColumn> columns, Optional<PseudonymKey> key) {
        this.columns = List.copyOf(columns);
        this.readers = columns.stream().map(column -> column.reader(key)).toList();
    }

    ReadRow read(SourceRow source) {
        @Nullable String[] texts = new String[columns.size()];
        @Nullable Object[] values = new Object[columns.size()];
        List<String> problems = new ArrayList<>(0);
        List<String> notes = new ArrayList<>(0);
        if (source.damage() != null) {
            problems.add(source.damage());
        }
        for (int i = 0; i < columns.size(); i++) {
            texts[i] = columns.get(i).text(source.texts());
            ReadValue read = readers.get(i).read(texts[i]);
            values[i] = read.value();
            hash.add(read.value());
            if (read.problem() != null && source.damage() == null) {
                problems.add(read.problem());
            }
            if (read.note() != null) {
                notes.add(read.note());
            }
        }
        return new ReadRow(source, Arrays.asList(texts), Arrays.asList(values), problems, notes, hash.finish());
    }
}
