package org.iccoutcomes.ingest.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the lines of a file while its bytes go by, keeping the first few and the last. A line ends with LF, CR LF or
 * CR; blank lines (nothing but blanks and tabs) are not rows.
 */
final class LineScan {
    private static final int FIRST_LINES = 6;
    private static final int LONGEST = ByteLines.LONGEST;

    private final List<ByteBuffer> first = new ArrayList<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long filled;
    private long ended;
    private long firstLine;
    private long offset;
    private long lineStart;
    private boolean blank = true;
    private boolean ascii = true;
    private boolean afterReturn;
    private final CharsetCensus census = new CharsetCensus();

    /** Takes the next bytes. */
    void accept(byte[] buffer, int length) {
        int kept = 0;
        for (int i = 0; i < length; i++) {
            byte b = buffer[i];
            if (b == '\n' && afterReturn) {
                afterReturn = false;
                kept = i + 1;
                lineStart = offset + kept;
            } else if (b == '\n' || b == '\r') {
                keep(buffer, kept, i);
                endLine();
                kept = i + 1;
                lineStart = offset + kept;
                afterReturn = b == '\r';
            } else {
                afterReturn = false;
                blank &= b == ' ' || b == '\t';
                ascii &= b >= 0;
            }
        }
        keep(buffer, kept, length);
        offset += length;
    }

    private void keep(byte[] buffer, int from, int to) {
        int room = LONGEST - line.size();
        line.write(buffer, from, Math.max(0, Math.min(to - from, room)));
    }

    private void endLine() {
        if (!blank) {
            firstLine = filled == 0 ? ended : firstLine;
            filled++;
            if (!ascii) {
                census.accept(ByteBuffer.wrap(line.toByteArray()));
            }
            if (first.size() < FIRST_LINES) {
                first.add(ByteBuffer.wrap(line.toByteArray()));
            }
        }
        ended++;
        line.reset();
        blank = true;
        ascii = true;
    }

    /**
     * Call once, after the last bytes.
     *
     * @return what went by
     */
    Lines finish() {
        ByteBuffer unfinished = ByteBuffer.wrap(blank ? new byte[0] : line.toByteArray());
        endLine();
        return new Lines(List.copyOf(first), firstLine, filled, unfinished, lineStart, census.charset());
    }

    /**
     * What went by.
     *
     * @param first the first lines that are not blank, the header among them
     * @param firstLine the line of the first of them, from 0
     * @param filled lines that are not blank
     * @param unfinished the last line where no line end follows it, else empty
     * @param lastStart byte on which the last line starts, from 0
     * @param likely the encoding, where nothing else tells it
     */
    record Lines(
            List<ByteBuffer> first,
            long firstLine,
            long filled,
            ByteBuffer unfinished,
            long lastStart,
            Charsets likely) {}
}
