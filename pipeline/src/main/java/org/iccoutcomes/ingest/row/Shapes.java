package org.iccoutcomes.ingest.row;

import java.util.regex.Pattern;

/** What is shown of values of persons. */
final class Shapes {
    private static final int LONGEST = 40;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}");

    private Shapes() {}

    /** Only the shape of a value: letters become x, digits 9. */
    static String shape(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        return NUMBER.matcher(LETTER.matcher(start).replaceAll("x")).replaceAll("9");
    }
}
