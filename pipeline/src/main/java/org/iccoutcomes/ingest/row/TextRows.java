package org.iccoutcomes.ingest.row;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import org.iccoutcomes.definition.feed.FileShape;
import org.iccoutcomes.ingest.file.Charsets;
import org.iccoutcomes.ingest.file.FileBytes;
import org.iccoutcomes.ingest.file.ReceivedFile;

/**
 * The rows of a text file, line by line, so that a row that is set aside can be found again. A quoted value does not
 * span lines: both halves are set aside.
 *
 * @param file text
 * @param decoder what makes rows of its lines
 */
record TextRows(ReceivedFile file, LineDecoder decoder) implements RowSource {
    static TextRows of(ReceivedFile file, FileShape shape) {
        return new TextRows(
                file,
                new LineDecoder(Charsets.of(shape.charset()), shape.delimiter(), Objects.requireNonNull(file.lines())));
    }

    /** Latin-1 keeps every byte, so that lines are parted first and bytes that are no text spoil one line only. */
    @Override
    public void read(Consumer<SourceRow> row) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(FileBytes.open(file.path()), StandardCharsets.ISO_8859_1))) {
            long order = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                decoder.decode(line.getBytes(StandardCharsets.ISO_8859_1), order)
                        .ifPresent(row);
                order++;
            }
        }
    }
}
