package org.iccoutcomes.ingest.row;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.store.Fingerprint;

/** A digest of rows and their years that does not depend on their order. */
final class RowDigest {
    private final Map<Optional<FinancialYear>, Sum> byYear = new HashMap<>();

    /** Sums of keys. */
    private static final class Sum {
        private final Exact first = new Exact();
        private final Exact second = new Exact();
        private long rows;
        private long mixed;

        void add(RowKey key) {
            rows++;
            mixed ^= key.first();
            first.add(key.first());
            second.add(key.second());
        }

        @Override
        public String toString() {
            return rows + ":" + mixed + ":" + first + ":" + second;
        }
    }

    /** A sum of 64-bit numbers that loses no digit, without an object a number. */
    private static final class Exact {
        private BigInteger carried = BigInteger.ZERO;
        private long sum;

        void add(long number) {
            long next = sum + number;
            if (((sum ^ next) & (number ^ next)) < 0) { // as Math.addExact tells an overflow
                carried = carried.add(BigInteger.valueOf(sum));
                next = number;
            }
            sum = next;
        }

        @Override
        public String toString() {
            return carried.add(BigInteger.valueOf(sum)).toString();
        }
    }

    void add(Optional<FinancialYear> year, RowKey key) {
        byYear.computeIfAbsent(year, y -> new Sum()).add(key);
    }

    /** SHA-256, in lower-case hexadecimal. */
    String finish() {
        SortedMap<String, Sum> inOrder = new TreeMap<>();
        byYear.forEach(
                (year, sum) -> inOrder.put(year.map(FinancialYear::toString).orElse(""), sum));
        StringBuilder text = new StringBuilder();
        inOrder.forEach((year, sum) -> text.append(year).append(':').append(sum).append('\n'));
        byte[] hash = Fingerprint.digest().digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }
}
