package org.iccoutcomes.ingest.row;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.store.Fingerprint;

/** A digest of rows and their years that does not depend on their order. */
final class RowDigest {
    private final SortedMap<String, Sum> byYear = new TreeMap<>();

    /** Sums of keys; a sum of 64-bit numbers never loses a digit. */
    private static final class Sum {
        private long rows;
        private long mixed;
        private BigInteger first = BigInteger.ZERO;
        private BigInteger second = BigInteger.ZERO;

        void add(RowKey key) {
            rows++;
            mixed ^= key.first();
            first = first.add(BigInteger.valueOf(key.first()));
            second = second.add(BigInteger.valueOf(key.second()));
        }

        @Override
        public String toString() {
            return rows + ":" + mixed + ":" + first + ":" + second;
        }
    }

    void add(Optional<FinancialYear> year, RowKey key) {
        byYear.computeIfAbsent(year.map(FinancialYear::toString).orElse(""), y -> new Sum())
                .add(key);
    }

    /** SHA-256, in lower-case hexadecimal. */
    String finish() {
        StringBuilder text = new StringBuilder();
        byYear.forEach((year, sum) -> text.append(year).append(':').append(sum).append('\n'));
        byte[] hash = Fingerprint.digest().digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }
}
