package org.iccoutcomes.report.svg;

/** Names as they fit beside what they name; the table beneath a chart has them whole. */
final class Names {
    private static final int LONGEST = 32;
    private static final String CUT = "\u2026";

    private Names() {}

    static String fitted(String name) {
        return fitted(name, LONGEST);
    }

    /** At most so many characters, the last an ellipsis where some are left out. */
    static String fitted(String name, int longest) {
        int characters = name.codePointCount(0, name.length());
        return characters <= longest
                ? name
                : name.substring(0, name.offsetByCodePoints(0, longest - 1)).strip() + CUT;
    }

    /** On two lines at most, broken at a blank where there is one. */
    static String wrapped(String name, int longest) {
        if (name.codePointCount(0, name.length()) <= longest) {
            return name;
        }
        int end = name.offsetByCodePoints(0, longest);
        int blank = name.lastIndexOf(' ', end);
        int cut = blank > 0 ? blank : end;
        return name.substring(0, cut) + "\n" + fitted(name.substring(cut).strip(), longest);
    }
}
