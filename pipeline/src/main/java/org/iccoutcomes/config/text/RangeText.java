package org.iccoutcomes.config.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iccoutcomes.config.problem.UnreadableText;
import org.iccoutcomes.definition.time.DateRange;

/**
 * Reads months and days, and ranges of them: {@code 2013-04..2014-03}, {@code 2013-04-01..2014-03-31}, {@code 2014-05}.
 */
public final class RangeText {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String SEPARATOR = "..";
    private static final String FORMS = "write months as 2013-04..2014-03 or days as 2013-04-01..2014-03-31";

    private RangeText() {}

    /** Whether the text is meant as a range, a month or a day: it begins with a year. */
    static boolean looksLikeRange(String text) {
        return text.matches("\\d{4}-.*") || text.contains(SEPARATOR);
    }

    /**
     * The days a text names, both ends included. A month at either end is taken whole.
     *
     * @throws UnreadableText when it names none, or ends before it begins
     */
    public static DateRange parse(String text) {
        String trimmed = text.strip();
        int separator = trimmed.indexOf(SEPARATOR);
        String first = separator < 0 ? trimmed : trimmed.substring(0, separator).strip();
        String last = separator < 0
                ? trimmed
                : trimmed.substring(separator + SEPARATOR.length()).strip();
        LocalDate from = bound(first, text).from();
        LocalDate to = bound(last, text).to();
        if (to.isBefore(from)) {
            throw new UnreadableText("'" + text + "' ends before it begins", "swap the ends");
        }
        return new DateRange(from, to);
    }

    /**
     * The last day of a month, or the day itself.
     *
     * @throws UnreadableText when it is neither
     */
    public static LocalDate lastDay(String text) {
        return single(text.strip())
                .orElseThrow(() -> new UnreadableText(
                        "'" + text + "' is neither a month nor a day", "write 2016-03 or 2016-03-31"))
                .to();
    }

    /** The day a text names, {@code yyyy-MM-dd}; empty when it names none. */
    public static Optional<LocalDate> day(String text) {
        return DAY.matcher(text).matches() ? single(text).map(DateRange::from) : Optional.empty();
    }

    private static DateRange bound(String end, String whole) {
        return single(end).orElseThrow(() -> new UnreadableText("'" + whole + "' is not a range of dates", FORMS));
    }

    private static Optional<DateRange> single(String text) {
        try {
            Matcher month = MONTH.matcher(text);
            if (month.matches()) {
                return Optional.of(DateRange.ofMonths(YearMonth.parse(text), YearMonth.parse(text)));
            }
            if (DAY.matcher(text).matches()) {
                return Optional.of(new DateRange(LocalDate.parse(text), LocalDate.parse(text)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
