package org.iccoutcomes.ingest.row;

import java.util.Arrays;

/**
 * A set of keys in memory, 16 bytes a place: a key stands in the first place that was free from the one its last bits
 * name on, and after the last place comes the first. {@link SpilledKeys} writes tables to disk as they are and looks
 * keys up there by the same rule.
 */
final class KeyTable {
    /** Numbers a place: both halves of a key, 0 and 0 where it is free. */
    static final int WIDTH = 2;

    private static final int FEWEST_PLACES = 16;

    /** Beyond three quarters the way to a free place grows long. */
    private static final int PARTS = 4;

    private static final int PARTS_USED = 3;

    private final long[] numbers;
    private int size;

    private KeyTable(int places) {
        this.numbers = new long[places * WIDTH];
    }

    /**
     * A table that so many keys do not fill, or the largest that may be.
     *
     * @param keys at most how many there are
     * @param mostPlaces a power of two
     */
    static KeyTable of(long keys, int mostPlaces) {
        int places = FEWEST_PLACES;
        while (places < mostPlaces && keys >= mostKeys(places)) {
            places *= 2;
        }
        return new KeyTable(Math.min(places, mostPlaces));
    }

    private static long mostKeys(int places) {
        return (long) places / PARTS * PARTS_USED;
    }

    /** The place at which to begin to look for a key. */
    static int first(RowKey key, int places) {
        return (int) key.second() & (places - 1);
    }

    int places() {
        return numbers.length / WIDTH;
    }

    /**
     * Adds a key.
     *
     * @param key not 0 and 0
     * @return whether it was not there
     */
    boolean add(RowKey key) {
        int mask = places() - 1;
        for (int place = first(key, places()); ; place = (place + 1) & mask) {
            long first = numbers[place * WIDTH];
            long second = numbers[place * WIDTH + 1];
            if (first == key.first() && second == key.second()) {
                return false;
            }
            if (first == 0 && second == 0) {
                numbers[place * WIDTH] = key.first();
                numbers[place * WIDTH + 1] = key.second();
                size++;
                return true;
            }
        }
    }

    /** Whether it must be {@link #clear cleared} before a key is added. */
    boolean isFull() {
        return size >= mostKeys(places());
    }

    void clear() {
        Arrays.fill(numbers, 0);
        size = 0;
    }

    /** Place after place; not to be changed. */
    long[] numbers() {
        return numbers;
    }
}
