package org.iccoutcomes.store.parquet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;

/** Reads one column from top to bottom; each call takes the next value. A column the file lacks is all empty. */
final class ColumnCursor {
    private final @Nullable ColumnReader reader;
    private final int present;
    private final Values values;

    ColumnCursor(@Nullable ColumnReader reader, Values values) {
        this.reader = reader;
        this.present = reader == null ? 0 : reader.getDescriptor().getMaxDefinitionLevel();
        this.values = values;
    }

    @Nullable
    String text() {
        return take(r -> values.text(r.getBinary()));
    }

    @Nullable
    LocalDate date() {
        return take(r -> values.date(r.getInteger()));
    }

    @Nullable
    Integer integer() {
        return take(ColumnReader::getInteger);
    }

    @Nullable
    Long number() {
        return take(ColumnReader::getLong);
    }

    @Nullable
    Double real() {
        return take(ColumnReader::getDouble);
    }

    @Nullable
    Boolean flag() {
        return take(ColumnReader::getBoolean);
    }

    @Nullable
    BigDecimal decimal() {
        return take(r -> isOfRows(r) ? Values.decimal(r.getLong()) : values.decimal(r.getBinary()));
    }

    /** Whether a decimal is one of a row's, of 18 digits, rather than a sum: {@link Decimals}. */
    private static boolean isOfRows(ColumnReader reader) {
        return reader.getDescriptor().getPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.INT64;
    }

    /** Passes over a value without decoding it. */
    void skip() {
        if (reader != null) {
            if (reader.getCurrentDefinitionLevel() == present) {
                reader.skip();
            }
            reader.consume();
        }
    }

    private <T> @Nullable T take(Decoder<T> decode) {
        if (reader == null) {
            return null;
        }
        T value = reader.getCurrentDefinitionLevel() == present ? decode.decode(reader) : null;
        reader.consume();
        return value;
    }

    /** Decodes the value a reader stands at. */
    private interface Decoder<T> {
        T decode(ColumnReader reader);
    }
}
