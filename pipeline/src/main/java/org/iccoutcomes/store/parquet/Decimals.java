package org.iccoutcomes.store.parquet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** How decimals are kept; always with six places, rounded half up (Parquet format, "DECIMAL"). */
enum Decimals {
    /** Of 18 digits, as one row may hold. */
    OF_ROWS {
        @Override
        Type field(String name) {
            return Types.optional(PrimitiveTypeName.INT64)
                    .as(LogicalTypeAnnotation.decimalType(SCALE, ROW_PRECISION))
                    .named(name);
        }

        @Override
        void write(RecordConsumer consumer, BigDecimal value) {
            consumer.addLong(scaled(value).unscaledValue().longValueExact());
        }
    },

    /** Of 38 digits, as sums may need: two's complement in 16 bytes, most significant first. */
    OF_SUMS {
        @Override
        Type field(String name) {
            return Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
                    .length(BYTES)
                    .as(LogicalTypeAnnotation.decimalType(SCALE, SUM_PRECISION))
                    .named(name);
        }

        @Override
        void write(RecordConsumer consumer, BigDecimal value) {
            byte[] digits = scaled(value).unscaledValue().toByteArray();
            if (digits.length > BYTES) {
                throw new IllegalArgumentException("more than 38 digits: " + value);
            }
            byte[] fixed = new byte[BYTES];
            if (digits[0] < 0) {
                Arrays.fill(fixed, (byte) -1);
            }
            System.arraycopy(digits, 0, fixed, fixed.length - digits.length, digits.length);
            consumer.addBinary(Binary.fromConstantByteArray(fixed));
        }
    };

    static final int BYTES = 16;
    static final int SCALE = 6;
    private static final int ROW_PRECISION = 18;
    private static final int SUM_PRECISION = 38;

    abstract Type field(String name);

    abstract void write(RecordConsumer consumer, BigDecimal value);

    private static BigDecimal scaled(BigDecimal value) {
        return value.setScale(SCALE, RoundingMode.HALF_UP);
    }
}
