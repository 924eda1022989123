package org.iccoutcomes.ingest.row;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.parquet.column.values.bloomfilter.BlockSplitBloomFilter;

/**
 * Keys that several rows of a large file have. Its rows are gone through once to find them: a Bloom filter of some ten
 * bits a row tells keys that may have come before, which are those of every row that repeats another and of one in a
 * hundred of the others. Only they are held, and when the file is read again only they need be looked for.
 */
final class RepeatedKeys implements FirstRows {
    private static final int BITS_A_ROW = 10;

    /** 256 MiB: ten bits a row for 200 million rows, and enough for half as many again. */
    private static final int MOST_BYTES = 1 << 28;

    private static final int FEWEST_BYTES = 32;

    private final KeptKeys repeated;
    private final KeptKeys seen;

    private RepeatedKeys(KeptKeys repeated) {
        this.repeated = repeated;
        this.seen = new KeptKeys(repeated.size());
    }

    /** A pass over the keys of a file. */
    interface Keys {
        void forEach(Consumer<RowKey> key) throws IOException;
    }

    /**
     * Looks through keys for those that come again.
     *
     * @param rows at most how many keys there are
     * @param most keys that may be held
     * @return empty where there are more that come again, or seem to
     */
    static Optional<RepeatedKeys> among(Keys keys, long rows, int most) throws IOException {
        KeptKeys repeated = new KeptKeys(0);
        BlockSplitBloomFilter passed = new BlockSplitBloomFilter(bytes(rows), MOST_BYTES);
        keys.forEach(key -> {
            if (!passed.findHash(key.first())) {
                passed.insertHash(key.first());
            } else if (repeated.size() <= most) {
                repeated.isFirst(key);
            }
        });
        return repeated.size() <= most ? Optional.of(new RepeatedKeys(repeated)) : Optional.empty();
    }

    private static int bytes(long rows) {
        return (int) Math.max(FEWEST_BYTES, Math.min(MOST_BYTES, rows * BITS_A_ROW / Byte.SIZE));
    }

    @Override
    public boolean isFirst(RowKey key) {
        return !repeated.contains(key) || seen.isFirst(key);
    }
}
