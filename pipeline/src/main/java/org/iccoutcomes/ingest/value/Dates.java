package org.iccoutcomes.ingest.value;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Calendar dates in a feed's formats. A value that no format reads is never quietly empty. */
final class Dates {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]00:00(:00(\\.0+)?)?Z?$");
    private static final Pattern TIME = Pattern.compile("[ T][0-9]{1,2}:[0-9]{2}.*$");

    private final List<DateTimeFormatter> formats;

    /** @param patterns tried in order; ISO 8601 where there are none */
    Dates(List<String> patterns) {
        this.formats = (patterns.isEmpty() ? List.of("yyyy-MM-dd") : patterns)
                .stream().map(Dates::format).toList();
    }

    /** Strict: there is no 30th of February. Names of months are English. A month without a day is its first. */
    private static DateTimeFormatter format(String pattern) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1);
        if (pattern.indexOf('d') < 0 && pattern.indexOf('D') < 0) {
            builder.parseDefaulting(ChronoField.DAY_OF_MONTH, 1);
        }
        return builder.toFormatter(Locale.US).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The first format that reads a text gives its date; a time of midnight after it is no part of it. */
    @Nullable
    LocalDate date(String text) {
        return parse(MIDNIGHT.matcher(text).replaceFirst(""));
    }

    /** The date of a date and time. */
    @Nullable
    LocalDate dateOfTime(String text) {
        return parse(TIME.matcher(text).replaceFirst(""));
    }

    private @Nullable LocalDate parse(String text) {
        return formats.stream()
                .map(format -> parse(text, format))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate parse(String text, DateTimeFormatter format) {
        ParsePosition position = new ParsePosition(0);
        if (format.parseUnresolved(text, position) == null || position.getIndex() < text.length()) {
            return null;
        }
        try {
            return LocalDate.parse(text, format);
        } catch (DateTimeException e) {
            return null; // the right shape, but no day of the calendar
        }
    }

    /** Whether a text stands for "no date", in the feed's format or in either of the usual ones. */
    static boolean isSentinel(String text, @Nullable LocalDate parsed) {
        return Sentinels.isWritten(text) || (parsed != null && Sentinels.DAYS.contains(parsed));
    }

    /** Whether a date was read and lies in the years 1900 to 2100. */
    static boolean isReadable(@Nullable LocalDate parsed) {
        return parsed != null && parsed.getYear() >= FIRST_YEAR && parsed.getYear() <= LAST_YEAR;
    }
}
