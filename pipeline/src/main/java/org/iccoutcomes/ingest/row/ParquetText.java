package org.iccoutcomes.ingest.row;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import java.util.Locale;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;

/** Writes the values of one column of a Parquet file as an extract of text would (Parquet format, "Logical types"). */
final class ParquetText {
    /** Of a number that is held in binary; a key held as one must not turn into scientific notation. */
    private static final int PLACES = 9;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final PrimitiveType type;
    private final @Nullable LogicalTypeAnnotation meaning;

    ParquetText(PrimitiveType type) {
        this.type = type;
        this.meaning = type.getLogicalTypeAnnotation();
    }

    /** The text of a row's field, null where it is empty. */
    @Nullable
    String of(Group row, int field) {
        if (row.getFieldRepetitionCount(field) == 0) {
            return null;
        }
        return switch (type.getPrimitiveTypeName()) {
            case INT32 -> whole(row.getInteger(field, 0));
            case INT64 -> whole(row.getLong(field, 0));
            case INT96 -> time(NanoTime.fromBinary(row.getInt96(field, 0)));
            case FLOAT -> fraction(row.getFloat(field, 0), Float.toString(row.getFloat(field, 0)));
            case DOUBLE -> fraction(row.getDouble(field, 0), Double.toString(row.getDouble(field, 0)));
            case BOOLEAN -> Boolean.toString(row.getBoolean(field, 0));
            case BINARY, FIXED_LEN_BYTE_ARRAY ->
                meaning instanceof DecimalLogicalTypeAnnotation decimal
                        ? new BigDecimal(new BigInteger(row.getBinary(field, 0).getBytes()), decimal.getScale())
                                .toPlainString()
                        : row.getBinary(field, 0).toStringUsingUTF8();
        };
    }

    private String whole(long value) {
        if (meaning instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(value).toString();
        }
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            return BigDecimal.valueOf(value, decimal.getScale()).toPlainString();
        }
        if (meaning instanceof TimestampLogicalTypeAnnotation timestamp) {
            ChronoUnit unit = switch (timestamp.getUnit()) {
                case MILLIS -> ChronoUnit.MILLIS;
                case MICROS -> ChronoUnit.MICROS;
                case NANOS -> ChronoUnit.NANOS;
            };
            return TIME.format(LocalDateTime.ofInstant(Instant.EPOCH.plus(value, unit), ZoneOffset.UTC));
        }
        return Long.toString(value);
    }

    private static String time(NanoTime time) {
        LocalDate day = LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, time.getJulianDay());
        return TIME.format(day.atStartOfDay().plusNanos(time.getTimeOfDayNanos()));
    }

    private static @Nullable String fraction(double value, String written) {
        if (!Double.isFinite(value)) {
            return null;
        }
        BigDecimal number = new BigDecimal(written).setScale(PLACES, RoundingMode.HALF_UP);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
