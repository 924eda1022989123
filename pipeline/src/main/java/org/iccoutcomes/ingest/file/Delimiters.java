package org.iccoutcomes.ingest.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The characters that part the values of extracts. */
public final class Delimiters {
    /** Those met with, the commonest first. */
    public static final List<String> USUAL = List.of(",", "|", "\t", ";", "¬");

    private Delimiters() {}

    /**
     * Another delimiter than the one a feed names that a line fits.
     *
     * @param fits whether the values that a delimiter makes of the line are what is looked for
     */
    static Optional<String> other(String line, String named, Predicate<List<String>> fits) {
        return USUAL.stream()
                .filter(delimiter -> !delimiter.equals(named))
                .filter(delimiter -> fits.test(new Separated(delimiter).split(line)))
                .findFirst();
    }

    /** What a file that is parted otherwise is told. */
    static String message(String found, String named) {
        return "the values are parted by " + named(found) + ", the feed says " + named(named);
    }

    /** What to do about it. */
    static final String NEXT = "correct 'delimiter' in the feed, or ask the sender which is meant";

    /** A delimiter, for readers. */
    public static String named(String delimiter) {
        return switch (delimiter) {
            case "," -> "commas";
            case "\t" -> "tabs";
            case ";" -> "semicolons";
            case "|" -> "bars (|)";
            default -> "'" + delimiter + "'";
        };
    }
}
