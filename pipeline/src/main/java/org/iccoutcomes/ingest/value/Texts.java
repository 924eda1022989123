package org.iccoutcomes.ingest.value;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done to every text before it is read. */
public final class Texts {
    private Texts() {}

    /** Without the blanks around it; null where it is empty or one of the texts that mean so. */
    public static @Nullable String present(@Nullable String text, Set<String> nullValues) {
        if (text == null) {
            return null;
        }
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        String trimmed = text.substring(start, end);
        return trimmed.isEmpty() || nullValues.contains(trimmed) ? null : trimmed;
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\t' || sign == '\u00A0';
    }

    /** Replaces a value that stands in a table; others stay. */
    static String recode(String text, Map<String, String> table) {
        return table.getOrDefault(text, text);
    }
}
