package org.iccoutcomes.config.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.UnreadableText;
import org.iccoutcomes.definition.question.Windows;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Window;
import org.jspecify.annotations.Nullable;

/**
 * Reads windows: {@code 12 months before start}, {@code months 1-12} (also with an en dash or "to"), {@code latest 12
 * months}, {@code latest 12 months 1 year earlier}, a range of months or days, or a window's name. The latest months
 * are the last whole ones that every dataset is complete in, so they roll on as data come in.
 *
 * @param named windows by name; a name wins over every other reading
 * @param lastComplete the last day on which every dataset is complete; null where none is declared
 */
public record WindowText(
        Map<String, Window> named, @Nullable LocalDate lastComplete) {
    private static final Pattern BEFORE = Pattern.compile("(\\d{1,3}) months? before start");
    private static final Pattern MONTHS = Pattern.compile("months? (-?\\d{1,3})(?: ?(?:-|–|to) ?(-?\\d{1,3}))?");
    private static final Pattern LATEST = Pattern.compile("latest (\\d{1,3}) months?(?: (\\d{1,2}) years? earlier)?");
    private static final String FORMS = "write '12 months before start', 'months 1-12', 'latest 12 months',"
            + " 2013-04..2014-03 or a window's name";

    /** A reader of fixed and relative windows only. */
    public WindowText() {
        this(Map.of(), null);
    }

    /** A reader of a programme's windows. */
    public static WindowText of(Windows windows) {
        return new WindowText(windows.named(), windows.lastComplete().orElse(null));
    }

    /**
     * The window a text means.
     *
     * @throws UnreadableText when it means none
     */
    public Window parse(String text) {
        String trimmed = text.strip().replaceAll("\\s+", " ");
        Window byName = named.get(trimmed);
        if (byName != null) {
            return byName;
        }
        Optional<Window> relative = relative(trimmed);
        if (relative.isPresent()) {
            return relative.get();
        }
        Matcher latest = LATEST.matcher(trimmed);
        if (latest.matches()) {
            return latest(trimmed, Integer.parseInt(latest.group(1)), latest.group(2));
        }
        if (RangeText.looksLikeRange(trimmed)) {
            return new Window.Fixed(RangeText.parse(trimmed));
        }
        throw new UnreadableText(
                "'" + text + "' is no window",
                Nearest.of(trimmed, named.keySet())
                        .map(n -> "did you mean " + n + "?")
                        .orElse(FORMS));
    }

    private static Optional<Window> relative(String text) {
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return Optional.of(since(text, 1 - Integer.parseInt(before.group(1)), 0));
        }
        Matcher months = MONTHS.matcher(text);
        if (months.matches()) {
            int first = Integer.parseInt(months.group(1));
            return Optional.of(since(text, first, months.group(2) == null ? first : Integer.parseInt(months.group(2))));
        }
        return Optional.empty();
    }

    private Window latest(String text, int months, @Nullable String yearsEarlier) {
        if (lastComplete == null) {
            throw new UnreadableText(
                    "'" + text + "' needs to know how far the data are complete",
                    "declare it: complete-to: {admissions: 2016-03}");
        }
        if (months == 0) {
            throw new UnreadableText("'" + text + "' holds no month", FORMS);
        }
        // A month is whole when the day after the last complete one begins another.
        YearMonth last = YearMonth.from(lastComplete.plusDays(1)).minusMonths(1);
        YearMonth to = last.minusYears(yearsEarlier == null ? 0 : Integer.parseInt(yearsEarlier));
        return new Window.Fixed(DateRange.ofMonths(to.minusMonths(months - 1L), to));
    }

    private static Window since(String text, int first, int last) {
        if (last < first) {
            throw new UnreadableText("'" + text + "' ends before it begins", "swap the ends");
        }
        return new Window.SinceStart(first, last);
    }
}
