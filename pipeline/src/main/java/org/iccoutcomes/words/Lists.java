package org.iccoutcomes.words;

import java.util.List;

/** Lists in a sentence: {@code 1, 2 or 5}. */
final class Lists {
    private Lists() {}

    static String or(List<String> items) {
        return joined(items, " or ");
    }

    private static String joined(List<String> items, String last) {
        int size = items.size();
        return size < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, size - 1)) + last + items.get(size - 1);
    }
}
