package org.iccoutcomes.ingest.row;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.iccoutcomes.store.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Hashes rows: those equal in every value, empty ones included, and no others, have the same hash. */
final class RowHash {
    private static final char EMPTY = '\u0000';
    private static final char END = '\u001f';

    private final MessageDigest digest = Fingerprint.digest();
    private final StringBuilder text = new StringBuilder();

    void add(@Nullable Object value) {
        text.append(value == null ? EMPTY : value).append(END);
    }

    /** The key of the row added; ready for the next. */
    RowKey finish() {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        text.setLength(0);
        return new RowKey(hash.getLong(), hash.getLong());
    }
}
