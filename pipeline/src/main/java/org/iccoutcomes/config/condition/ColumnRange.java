package org.iccoutcomes.config.condition;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.iccoutcomes.config.problem.UnreadableText;

/** Numbered columns written as a range: {@code diagnosis_02..20} is diagnosis_02, diagnosis_03 … diagnosis_20. */
public final class ColumnRange {
    private static final Pattern RANGE = Pattern.compile("(.*?)(\\d{1,2})\\.\\.(\\d{1,2})");

    private ColumnRange() {}

    /**
     * The names a text stands for; itself when it is no range.
     *
     * @throws UnreadableText when the range ends before it begins
     */
    public static List<String> expand(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return List.of(text);
        }
        int width = range.group(2).length();
        int first = Integer.parseInt(range.group(2));
        int last = Integer.parseInt(range.group(3));
        if (last < first) {
            throw new UnreadableText("'" + text + "' ends before it begins", "swap the ends");
        }
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> range.group(1) + String.format(Locale.ROOT, "%0" + width + "d", i))
                .toList();
    }
}
