package org.iccoutcomes.store.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.parquet.io.api.Binary;

/** Decodes values; the many equal ones of a cube become one object. */
final class Values {
    private static final long ONE = 1_000_000;
    private static final BigDecimal[] SMALL = new BigDecimal[1024];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = BigDecimal.valueOf(i * ONE, Decimals.SCALE);
        }
    }

    private final Map<Binary, String> texts = new HashMap<>();
    private final Map<Integer, LocalDate> dates = new HashMap<>();

    String text(Binary bytes) {
        String known = texts.get(bytes);
        if (known == null) {
            known = bytes.toStringUsingUTF8();
            texts.put(bytes.copy(), known);
        }
        return known;
    }

    LocalDate date(int day) {
        return dates.computeIfAbsent(day, LocalDate::ofEpochDay);
    }

    /** A decimal of six places, two's complement in 16 bytes. */
    BigDecimal decimal(Binary bytes) {
        ByteBuffer digits = bytes.toByteBuffer();
        if (digits.remaining() == Decimals.BYTES) {
            long high = digits.getLong(digits.position());
            long low = digits.getLong(digits.position() + Long.BYTES);
            if (high == low >> (Long.SIZE - 1)) {
                return decimal(low);
            }
        }
        return new BigDecimal(new BigInteger(bytes.getBytes()), Decimals.SCALE);
    }

    /** A decimal of six places in one number. */
    static BigDecimal decimal(long unscaled) {
        return unscaled >= 0 && unscaled < SMALL.length * ONE && unscaled % ONE == 0
                ? SMALL[(int) (unscaled / ONE)]
                : BigDecimal.valueOf(unscaled, Decimals.SCALE);
    }
}
