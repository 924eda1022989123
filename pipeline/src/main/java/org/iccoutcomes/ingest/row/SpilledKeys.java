package org.iccoutcomes.ingest.row;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.parquet.column.values.bloomfilter.BlockSplitBloomFilter;

/**
 * Keys that memory has no room for: full tables, as they are, one after the other in a file. A Bloom filter tells most
 * keys that are in none of them, so that hardly any but those of repeated rows are looked for in the file.
 *
 * <p>The file is for its owner alone. Where the system allows it, as Linux does, it has no name from the moment it is
 * open: nothing of it is left whatever ends the process. Elsewhere it is deleted when it is closed.
 */
final class SpilledKeys implements Closeable {
    /** One key in a thousand that is in no table is looked for. */
    private static final int BITS_A_KEY = 16;

    /** 256 MiB: enough for 134 million keys, and for more with more looking in vain. */
    private static final int MOST_BYTES = 1 << 28;

    private static final int FEWEST_BYTES = 32;
    private static final int BYTES_A_PLACE = KeyTable.WIDTH * Long.BYTES;
    private static final int PLACES_READ = 32;
    private static final int NUMBERS_WRITTEN = 1 << 13;

    private final FileChannel file;
    private final int places;
    private final BlockSplitBloomFilter filter;
    private final ByteBuffer out = ByteBuffer.allocateDirect(NUMBERS_WRITTEN * Long.BYTES);
    private final ByteBuffer in = ByteBuffer.allocateDirect(PLACES_READ * BYTES_A_PLACE);
    private final LongBuffer read = in.asLongBuffer();
    private int tables;

    private SpilledKeys(FileChannel file, int places, BlockSplitBloomFilter filter) {
        this.file = file;
        this.places = places;
        this.filter = filter;
    }

    /**
     * Makes room on disk.
     *
     * @param scratch a folder
     * @param places of every table
     * @param keys about how many there will be
     */
    static SpilledKeys in(Path scratch, int places, long keys) throws IOException {
        Path name = Files.createTempFile(scratch, "keys", ".tmp"); // for its owner alone
        FileChannel file = FileChannel.open(
                name, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        return new SpilledKeys(file, places, new BlockSplitBloomFilter(bytes(keys), MOST_BYTES));
    }

    private static int bytes(long keys) {
        return (int) Math.max(FEWEST_BYTES, Math.min(MOST_BYTES, keys * BITS_A_KEY / Byte.SIZE));
    }

    /** Takes the keys of a table, which may be used again. */
    void add(KeyTable table) throws IOException {
        long[] numbers = table.numbers();
        for (int i = 0; i < numbers.length; i += KeyTable.WIDTH) {
            if (numbers[i] != 0 || numbers[i + 1] != 0) {
                filter.insertHash(numbers[i]);
            }
        }
        long position = position(tables, 0);
        for (int from = 0; from < numbers.length; from += NUMBERS_WRITTEN) {
            int length = Math.min(NUMBERS_WRITTEN, numbers.length - from);
            out.clear();
            out.asLongBuffer().put(numbers, from, length);
            out.limit(length * Long.BYTES);
            while (out.hasRemaining()) {
                position += file.write(out, position);
            }
        }
        tables++;
    }

    /** Whether a key is in one of the tables; the latest is looked through first. */
    boolean contains(RowKey key) throws IOException {
        if (!filter.findHash(key.first())) {
            return false;
        }
        for (int table = tables - 1; table >= 0; table--) {
            if (contains(table, key)) {
                return true;
            }
        }
        return false;
    }

    private boolean contains(int table, RowKey key) throws IOException {
        int place = KeyTable.first(key, places);
        while (true) {
            int length = Math.min(PLACES_READ, places - place);
            read(position(table, place), length);
            for (int i = 0; i < length; i++) {
                long first = read.get(i * KeyTable.WIDTH);
                long second = read.get(i * KeyTable.WIDTH + 1);
                if (first == key.first() && second == key.second()) {
                    return true;
                }
                if (first == 0 && second == 0) {
                    return false;
                }
            }
            place = (place + length) & (places - 1);
        }
    }

    private void read(long position, int length) throws IOException {
        in.clear().limit(length * BYTES_A_PLACE);
        while (in.hasRemaining()) {
            if (file.read(in, position + in.position()) < 0) {
                throw new IOException("keys of rows that were written are not there");
            }
        }
    }

    private long position(int table, int place) {
        return ((long) table * places + place) * BYTES_A_PLACE;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
