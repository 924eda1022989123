package org.iccoutcomes.ingest.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Parts bytes into lines, each of which ends with LF, CR LF or CR. No more than the longest line is ever held: what is
 * beyond is passed over.
 */
public final class ByteLines implements Closeable {
    /** Bytes of the longest line that is read: 1 MiB. A row of 20,000 columns fits. */
    public static final int LONGEST = 1 << 20;

    private static final int BUFFER = 1 << 16;
    private static final int USUAL = 512;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private byte[] line = new byte[USUAL];
    private int length;
    private boolean isCut;
    private int at;
    private int end;
    private boolean afterReturn;

    /** @param in is closed with this */
    public ByteLines(InputStream in) {
        this.in = in;
    }

    /** A line, of which no more than {@link #LONGEST} bytes are kept. */
    public static final class Line {
        private final byte[] bytes;
        private final boolean isCut;

        private Line(byte[] bytes, boolean isCut) {
            this.bytes = bytes;
            this.isCut = isCut;
        }

        /** Whether it is longer than what is kept of it. */
        public boolean isCut() {
            return isCut;
        }

        /** Its text without its end; empty where it is not in an encoding. */
        public Optional<String> text(Charsets charset) {
            return charset.decode(bytes);
        }

        /** Its text with U+FFFD for what is not in an encoding: for looking at, never for keeping. */
        public String looseText(Charsets charset) {
            return charset.decodeLoosely(bytes);
        }

        /** Whether it holds nothing but blanks and tabs. */
        public boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t') {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line, empty after the last. */
    public Optional<Line> next() throws IOException {
        length = 0;
        isCut = false;
        boolean isThere = false;
        while (fill()) {
            isThere |= !passLineFeed();
            int from = at;
            while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            keep(from);
            if (at < end) {
                afterReturn = buffer[at] == '\r';
                at++;
                return Optional.of(line());
            }
        }
        return isThere ? Optional.of(line()) : Optional.empty();
    }

    /** Passes over the line feed of a CR LF that has ended a line; true where nothing else was left to read. */
    private boolean passLineFeed() {
        if (afterReturn && buffer[at] == '\n') {
            at++;
        }
        afterReturn = false;
        return at == end;
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private void keep(int from) {
        int wanted = Math.min(at - from, LONGEST - length);
        isCut |= wanted < at - from;
        if (line.length < length + wanted) {
            line = Arrays.copyOf(line, Math.max(length + wanted, Math.min(LONGEST, 2 * line.length)));
        }
        System.arraycopy(buffer, from, line, length, wanted);
        length += wanted;
    }

    private Line line() {
        return new Line(Arrays.copyOf(line, length), isCut);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
