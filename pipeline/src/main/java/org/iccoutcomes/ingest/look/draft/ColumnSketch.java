package org.iccoutcomes.ingest.look.draft;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iccoutcomes.ingest.identity.NhsNumber;
import org.iccoutcomes.ingest.value.Sentinels;

/**
 * What the first values of a column look like. It holds none of them.
 *
 * @param name in the header
 * @param filled how many of the rows looked at have a value
 * @param different how many different values those are
 * @param dateFormats formats that read all of them as a day; more than one where day and month cannot be told apart
 * @param kind what they are otherwise
 */
public record ColumnSketch(String name, int filled, int different, List<String> dateFormats, Kind kind) {
    private static final List<String> DATE_FORMATS = List.of(
            "yyyy-MM-dd",
            "dd/MM/yyyy",
            "MM/dd/yyyy",
            "yyyyMMdd",
            "dd-MM-yyyy",
            "yyyy/MM/dd",
            "dd.MM.yyyy",
            "dd-MMM-yyyy",
            "ddMMMyyyy");

    /** Of a month without a day, as ready-made counts have them. */
    private static final List<String> MONTH_FORMATS =
            List.of("yyyy-MM", "yyyyMM", "MM/yyyy", "MMM-yy", "MMM yyyy", "MMMM yyyy");

    private static final Pattern TIME_AFTER_DAY = Pattern.compile("[ T][0-9]{1,2}:[0-9]{2}.*$");
    private static final Pattern TIME = Pattern.compile("[0-2]?[0-9]:[0-5][0-9](:[0-5][0-9])?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{0,12}\\.[0-9]+([Ee][-+]?[0-9]+)?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** What values are. */
    public enum Kind {
        EMPTY("no value"),
        NHS_NUMBER("NHS numbers"),
        DATE("days"),
        MONTH("months"),
        DATE_TIME("days with a time"),
        TIME("times of day"),
        WHOLE("whole numbers"),
        DECIMAL("decimal numbers"),
        TEXT("texts or codes");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** For readers. */
        public String words() {
            return words;
        }
    }

    public ColumnSketch {
        dateFormats = List.copyOf(dateFormats);
    }

    static ColumnSketch of(String name, List<String> values) {
        List<String> there = values.stream().filter(ColumnSketch::isFilled).toList();
        int different = (int) there.stream().distinct().count();
        if (there.isEmpty()) {
            return new ColumnSketch(name, 0, 0, List.of(), Kind.EMPTY);
        }
        if (areNhsNumbers(there)) {
            return new ColumnSketch(name, there.size(), different, List.of(), Kind.NHS_NUMBER);
        }
        List<String> days = there.stream()
                .map(value -> TIME_AFTER_DAY.matcher(value).replaceFirst(""))
                .toList();
        List<String> formats = formats(DATE_FORMATS, days);
        if (!formats.isEmpty()) {
            Kind kind = days.equals(there) ? Kind.DATE : Kind.DATE_TIME;
            return new ColumnSketch(name, there.size(), different, formats, kind);
        }
        List<String> months = formats(MONTH_FORMATS, there);
        return months.isEmpty()
                ? new ColumnSketch(name, there.size(), different, List.of(), otherKind(there))
                : new ColumnSketch(name, there.size(), different, months, Kind.MONTH);
    }

    /** Dates that stand for none say nothing of a column, nor do the usual words for nothing. */
    private static boolean isFilled(String value) {
        return !value.isEmpty() && !value.equalsIgnoreCase("null") && !Sentinels.isWritten(value);
    }

    private static List<String> formats(List<String> among, List<String> values) {
        return among.stream().filter(format -> readsAll(format, values)).toList();
    }

    private static Kind otherKind(List<String> there) {
        return Stream.of(Kind.TIME, Kind.WHOLE, Kind.DECIMAL)
                .filter(one -> there.stream()
                        .allMatch(value -> pattern(one).matcher(value).matches()
                                || (one == Kind.DECIMAL && WHOLE.matcher(value).matches())))
                .findFirst()
                .orElse(Kind.TEXT);
    }

    /** RULE: one in eleven numbers of ten digits has a right check digit by chance; half of a column has not. */
    private static boolean areNhsNumbers(List<String> values) {
        return 2
                        * values.stream()
                                .filter(value -> NhsNumber.digits(value).isPresent())
                                .count()
                >= values.size();
    }

    private static Pattern pattern(Kind kind) {
        return switch (kind) {
            case TIME -> TIME;
            case WHOLE -> WHOLE;
            default -> DECIMAL;
        };
    }

    private static boolean readsAll(String format, List<String> days) {
        DateTimeFormatterBuilder builder =
                new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(format.replace('y', 'u'));
        if (format.indexOf('d') < 0) {
            builder.parseDefaulting(ChronoField.DAY_OF_MONTH, 1);
        }
        DateTimeFormatter formatter = builder.toFormatter(Locale.UK).withResolverStyle(ResolverStyle.STRICT);
        return days.stream().allMatch(day -> reads(formatter, day));
    }

    private static boolean reads(DateTimeFormatter formatter, String day) {
        try {
            int year = LocalDate.parse(day, formatter).getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
