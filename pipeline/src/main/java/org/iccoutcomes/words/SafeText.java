package org.iccoutcomes.words;

/** Text from data or configuration on one line: no control characters, no marks that turn the direction of writing. */
public final class SafeText {
    private SafeText() {}

    /** The text with a blank for each such character. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(SafeText::isControl)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(isControl(c) ? ' ' : c));
        return safe.toString();
    }

    private static boolean isControl(int c) {
        int kind = Character.getType(c);
        return kind == Character.CONTROL
                || kind == Character.FORMAT
                || kind == Character.SURROGATE
                || kind == Character.LINE_SEPARATOR
                || kind == Character.PARAGRAPH_SEPARATOR;
    }
}
