package org.iccoutcomes.ingest.row;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.iccoutcomes.ingest.value.ColumnReader;
import org.iccoutcomes.ingest.value.ReadValue;
import org.jspecify.annotations.Nullable;

/** Reads the values of rows, one row at a time. Not for several threads. */
final class RowReader {
    private final List<ReadColumn> columns;
    private final List<ColumnReader> readers;
    private final RowHash hash = new RowHash();

    RowReader(List<ReadColumn> columns) {
        this.columns = columns;
        this.readers = columns.stream().map(ReadColumn::reader).toList();
    }

    /** Rows of {@link ReadRows#schema}. */
    static Iterator<Row> read(List<ReadColumn> columns, Iterator<SourceRow> rows) {
        RowReader reader = new RowReader(columns);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return reader.read(rows.next());
            }
        };
    }

    Row read(SourceRow source) {
        @Nullable Object[] row = new Object[ReadRows.FIRST_VALUE + columns.size()];
        @Nullable String[] texts = new String[columns.size()];
        List<String> problems = new ArrayList<>(0);
        List<String> notes = new ArrayList<>(0);
        if (source.damage() != null) {
            problems.add(source.damage());
        }
        for (int i = 0; i < columns.size(); i++) {
            texts[i] = columns.get(i).text(source.texts());
            ReadValue read = readers.get(i).read(texts[i]);
            row[ReadRows.FIRST_VALUE + i] = stored(read.value());
            hash.add(read.value());
            if (read.problem() != null && source.damage() == null) {
                problems.add(read.problem());
            }
            if (read.note() != null) {
                notes.add(read.note());
            }
        }
        ByteBuffer hashed = hash.finish();
        Object[] about = {
            source.line(),
            source.order(),
            source.damage() != null,
            problems.toArray(String[]::new),
            notes.toArray(String[]::new),
            hashed.getLong(),
            hashed.getLong(),
            texts
        };
        System.arraycopy(about, 0, row, 0, about.length);
        return RowFactory.create(row);
    }

    /** Days travel as days since 1970, which no time zone or calendar can shift. */
    private static @Nullable Object stored(@Nullable Object value) {
        return value instanceof LocalDate day ? (Object) (int) day.toEpochDay() : value;
    }
}
