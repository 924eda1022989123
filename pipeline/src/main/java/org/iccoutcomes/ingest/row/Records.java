package org.iccoutcomes.ingest.row;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.iccoutcomes.ingest.file.ByteLines;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of quoted values together (RFC 4180 §2.6). A line whose quote has no end is joined with those after it
 * as far as the end of the quote, and becomes a row where it then has as many values as the header. Otherwise that line
 * alone is damaged and those after it are read for themselves: a stray quote costs its own line and never the rest of
 * the file.
 */
final class Records {
    /** Lines a quoted value may span: a letter, not a book. */
    private static final int MOST_LINES = 500;

    private final ByteLines lines;
    private final LineDecoder decoder;
    /** Lines read ahead and not used yet. */
    private final ArrayDeque<ByteLines.Line> ahead = new ArrayDeque<>();

    private long order;
    private long filled;

    /** @param lines all of a file */
    Records(ByteLines lines, LineDecoder decoder) {
        this.lines = lines;
        this.decoder = decoder;
    }

    /**
     * Hands over every row.
     *
     * @return lines they stood in, blank ones not counted
     */
    long read(Consumer<SourceRow> row) throws IOException {
        for (ByteLines.Line line = next(); line != null; line = next()) {
            if (decoder.isRow(line, order)) {
                filled++;
                row.accept(row(line));
            }
            order++;
        }
        return filled;
    }

    private ByteLines.@Nullable Line next() throws IOException {
        return ahead.isEmpty() ? lines.next().orElse(null) : ahead.removeFirst();
    }

    private SourceRow row(ByteLines.Line line) throws IOException {
        Optional<String> beginning = decoder.text(line).filter(decoder::isUnfinished);
        Optional<Joined> joined = beginning.isPresent() ? join(beginning.get()) : Optional.empty();
        if (joined.isEmpty()) {
            return decoder.row(line, order);
        }
        Joined whole = joined.get();
        for (int i = 0; i < whole.lines(); i++) {
            filled += ahead.removeFirst().isBlank() ? 0 : 1;
        }
        order += whole.lines();
        return whole.row();
    }

    /**
     * A row of several lines.
     *
     * @param lines after its first
     */
    private record Joined(SourceRow row, int lines) {}

    private Optional<Joined> join(String beginning) throws IOException {
        StringBuilder text = new StringBuilder(beginning);
        Iterator<ByteLines.Line> known = List.copyOf(ahead).iterator();
        for (int used = 1; used <= MOST_LINES && text.length() <= ByteLines.LONGEST; used++) {
            Optional<ByteLines.Line> line = known.hasNext() ? Optional.of(known.next()) : readAhead();
            Optional<String> more = line.flatMap(decoder::text);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            text.append('\n').append(more.get());
            if (more.get().indexOf('"') >= 0) {
                String whole = text.toString();
                if (decoder.hasStrayQuote(whole)) {
                    return Optional.empty();
                }
                if (!decoder.isUnfinished(whole)) {
                    int lines = used;
                    return decoder.joined(whole, order).map(row -> new Joined(row, lines));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<ByteLines.Line> readAhead() throws IOException {
        Optional<ByteLines.Line> line = lines.next();
        line.ifPresent(ahead::add);
        return line;
    }
}
