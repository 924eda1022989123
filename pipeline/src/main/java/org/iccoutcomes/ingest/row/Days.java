package org.iccoutcomes.ingest.row;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days among values; where a feed keeps a date in a column of text it is written as {@code 2015-04-30}. */
final class Days {
    private Days() {}

    /** The day a value is, where it is one. */
    static Optional<LocalDate> of(@Nullable Object value) {
        if (value instanceof LocalDate day) {
            return Optional.of(day);
        }
        try {
            return value instanceof String text ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
