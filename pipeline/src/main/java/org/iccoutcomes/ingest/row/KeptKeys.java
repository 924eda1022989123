package org.iccoutcomes.ingest.row;

import com.carrotsearch.hppc.LongLongHashMap;
import java.util.HashSet;
import java.util.Set;

/**
 * Keys of rows, some 30 bytes each. All 128 bits are compared: the halves of a key are the key and the value of a map,
 * and the few keys whose first halves meet stand apart.
 */
final class KeptKeys implements FirstRows {
    private final LongLongHashMap secondByFirst;
    private final Set<RowKey> meeting = new HashSet<>();

    /** @param expected about how many there are */
    KeptKeys(int expected) {
        this.secondByFirst = new LongLongHashMap(expected);
    }

    @Override
    public boolean isFirst(RowKey key) {
        int index = secondByFirst.indexOf(key.first());
        if (!secondByFirst.indexExists(index)) {
            secondByFirst.indexInsert(index, key.first(), key.second());
            return true;
        }
        return secondByFirst.indexGet(index) != key.second() && meeting.add(key);
    }

    boolean contains(RowKey key) {
        int index = secondByFirst.indexOf(key.first());
        return secondByFirst.indexExists(index)
                && (secondByFirst.indexGet(index) == key.second() || meeting.contains(key));
    }

    int size() {
        return secondByFirst.size() + meeting.size();
    }
}
