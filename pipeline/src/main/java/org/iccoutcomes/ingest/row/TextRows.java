package org.iccoutcomes.ingest.row;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.iccoutcomes.definition.feed.FileShape;
import org.iccoutcomes.ingest.file.ByteLines;
import org.iccoutcomes.ingest.file.ReceivedFile;
import org.iccoutcomes.ingest.file.TextBytes;

/**
 * The rows of a text file. Lines are parted first, so that bytes that are no text spoil one line only and a row that is
 * set aside can be found again; a quoted value may span lines ({@link Records}).
 *
 * @param file text
 * @param decoder what makes rows of its lines
 */
record TextRows(ReceivedFile file, LineDecoder decoder) implements RowSource {
    static TextRows of(ReceivedFile file, FileShape shape) {
        return new TextRows(file, new LineDecoder(shape.delimiter(), Objects.requireNonNull(file.lines())));
    }

    @Override
    public long read(Consumer<SourceRow> row) throws IOException {
        try (ByteLines lines = new ByteLines(
                TextBytes.open(file.path(), Objects.requireNonNull(file.lines()).charset()))) {
            return new Records(lines, decoder).read(row);
        }
    }
}
