package org.iccoutcomes.ingest.row;

import com.carrotsearch.hppc.LongLongHashMap;
import java.util.HashSet;
import java.util.Set;

/**
 * The keys of the rows that are kept, some 30 bytes a row. All 128 bits are compared: the halves of a key are the key
 * and the value of a map, and the few keys whose first halves meet stand apart.
 */
final class KeptKeys {
    /** More is room to grow into. */
    private static final long MOST_EXPECTED = 1 << 26;

    private final LongLongHashMap secondByFirst;
    private final Set<RowKey> meeting = new HashSet<>();

    /** @param expected about how many rows there are */
    KeptKeys(long expected) {
        this.secondByFirst = new LongLongHashMap((int) Math.min(expected, MOST_EXPECTED));
    }

    /** Adds a key; whether it was not there before. */
    boolean add(RowKey key) {
        int index = secondByFirst.indexOf(key.first());
        if (!secondByFirst.indexExists(index)) {
            secondByFirst.indexInsert(index, key.first(), key.second());
            return true;
        }
        return secondByFirst.indexGet(index) != key.second() && meeting.add(key);
    }
}
