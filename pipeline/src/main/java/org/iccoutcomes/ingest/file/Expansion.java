package org.iccoutcomes.ingest.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Decompressed bytes that may not be out of all proportion to the compressed ones. RULE: some 10 GB of extracts in text
 * shrink to a tenth, tables of noughts to a hundredth; deflate can do a thousandth, and a file that does is one byte
 * repeated.
 */
final class Expansion extends FilterInputStream {
    /** Times the compressed size. */
    private static final long MOST = 250;

    /** Small files may be as regular as they like. */
    private static final long ALWAYS_ALLOWED = 64L << 20;

    /** Half a terabyte: more is a mistake, whatever it holds. */
    private static final long NEVER_MORE = 1L << 39;

    private final long compressed;
    private final long allowed;
    private long taken;

    /** @param compressed bytes */
    Expansion(InputStream in, long compressed) {
        super(in);
        this.compressed = compressed;
        this.allowed = allowed(compressed);
    }

    /** How many bytes some compressed ones may become. */
    static long allowed(long compressed) {
        return Math.min(NEVER_MORE, Math.max(ALWAYS_ALLOWED, compressed * MOST));
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        take(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        take(Math.max(0, read));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void take(int bytes) throws RefusedFile {
        taken += bytes;
        if (taken > allowed) {
            throw new RefusedFile(
                    "expands-too-far",
                    compressed + " compressed bytes become more than " + allowed + ", the most that is read",
                    "ask the sender what it is; a real extract of this kind can be given uncompressed");
        }
    }
}
