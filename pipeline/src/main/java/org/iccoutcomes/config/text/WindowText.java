package org.iccoutcomes.config.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.UnreadableText;
import org.iccoutcomes.definition.time.Window;

/**
 * Reads windows: {@code 12 months before start}, {@code months 1-12} (also with an en dash or "to"), a range of months
 * or days, or a window's name.
 */
public final class WindowText {
    private static final Pattern BEFORE = Pattern.compile("(\\d{1,3}) months? before start");
    private static final Pattern MONTHS = Pattern.compile("months? (-?\\d{1,3})(?: ?(?:-|–|to) ?(-?\\d{1,3}))?");
    private static final String FORMS =
            "write '12 months before start', 'months 1-12', 2013-04..2014-03 or a window's name";

    private WindowText() {}

    /**
     * The window a text means.
     *
     * @param named windows by name; a name wins over every other reading
     * @throws UnreadableText when it means none
     */
    public static Window parse(String text, Map<String, Window> named) {
        String trimmed = text.strip().replaceAll("\\s+", " ");
        Window byName = named.get(trimmed);
        if (byName != null) {
            return byName;
        }
        Optional<Window> relative = relative(trimmed);
        if (relative.isPresent()) {
            return relative.get();
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

    private static Window since(String text, int first, int last) {
        if (last < first) {
            throw new UnreadableText("'" + text + "' ends before it begins", "swap the ends");
        }
        return new Window.SinceStart(first, last);
    }
}
