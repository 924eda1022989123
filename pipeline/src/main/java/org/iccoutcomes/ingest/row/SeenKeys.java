package org.iccoutcomes.ingest.row;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the rows that went by, which tell the first of the rows that are equal in every value from those after
 * it. The latest few million are in memory, those before them on disk ({@link SpilledKeys}); all 128 bits are compared.
 * However many there are, they take no more than 400 MB of memory, and 22 bytes each on disk. One thread at a time.
 */
final class SeenKeys implements Closeable {
    /** 128 MiB, for six million keys. */
    private static final int MOST_PLACES = 1 << 23;

    private final Path scratch;
    private final long keys;
    private final KeyTable latest;
    private @Nullable SpilledKeys earlier;
    private boolean isNoughtSeen;

    /**
     * No keys yet.
     *
     * @param keys at most how many there will be
     * @param scratch a folder; nothing is written to it unless there are many
     */
    SeenKeys(long keys, Path scratch) {
        this(keys, scratch, MOST_PLACES);
    }

    SeenKeys(long keys, Path scratch, int mostPlaces) {
        this.scratch = scratch;
        this.keys = keys;
        this.latest = KeyTable.of(keys, mostPlaces);
    }

    /**
     * Whether a key comes for the first time.
     *
     * @throws UncheckedIOException where disk is needed and fails
     */
    boolean isFirst(RowKey key) {
        if (key.first() == 0 && key.second() == 0) { // as a free place looks
            boolean isFirst = !isNoughtSeen;
            isNoughtSeen = true;
            return isFirst;
        }
        try {
            if (latest.isFull()) {
                spill();
            }
            // A repeated key stays in memory too, where the next of its rows finds it at once.
            return latest.add(key) && (earlier == null || !earlier.contains(key));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the keys of rows in " + scratch, e);
        }
    }

    private void spill() throws IOException {
        SpilledKeys spilled = earlier == null ? SpilledKeys.in(scratch, latest.places(), keys) : earlier;
        earlier = spilled;
        spilled.add(latest);
        latest.clear();
    }

    @Override
    public void close() throws IOException {
        if (earlier != null) {
            earlier.close();
        }
    }
}
