package org.iccoutcomes.ingest.file;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits one line into its values, with the parser that Spark uses. */
public final class Separated {
    /** More columns than any extract has: a line with more is damage. */
    static final int MOST_COLUMNS = 20_480;

    private static final char QUOTE = '"';

    /** No line is a comment; what begins like this is no text. */
    private static final char COMMENT = '\0';

    private static final int NO_END = -1;
    private static final int STRAY = -2;
    private static final String ESCAPED_QUOTE = "\\\"";

    private final CsvParser parser;
    private final String delimiter;

    /** Of the line before, which the next one is likely to have too. */
    private int columns;

    /** A quote after a backslash inside a value, as some systems write it; not one that ends the value. */
    private final Pattern escapedQuote;

    /** @param delimiter one character */
    public Separated(String delimiter) {
        CsvParserSettings settings = new CsvParserSettings();
        settings.getFormat().setDelimiter(delimiter);
        settings.getFormat().setQuoteEscape('"');
        settings.getFormat().setComment(COMMENT);
        settings.setIgnoreLeadingWhitespaces(false);
        settings.setIgnoreTrailingWhitespaces(false);
        settings.setMaxColumns(MOST_COLUMNS);
        settings.setMaxCharsPerColumn(-1);
        this.parser = new CsvParser(settings);
        this.delimiter = delimiter;
        this.escapedQuote = Pattern.compile("\\\\\"(?!" + Pattern.quote(delimiter) + "|\\s*$)");
    }

    /**
     * The values of a line as they stand, null where there is none.
     *
     * @return one more than {@link #MOST_COLUMNS} empty ones where there are more
     */
    public @Nullable String[] values(String line) {
        if (line.indexOf(QUOTE) < 0 && !line.isEmpty() && line.charAt(0) != COMMENT) {
            return unquoted(line);
        }
        try {
            @Nullable String[] values = parser.parseLine(asDoubled(line));
            return values == null ? new String[0] : values;
        } catch (TextParsingException e) {
            // The parser has no other way to say that there are more columns than its settings allow.
            return new String[MOST_COLUMNS + 1];
        }
    }

    /** What the parser makes of a line without quotes, which nearly all are, in an eighth of the time it takes. */
    private @Nullable String[] unquoted(String line) {
        List<@Nullable String> values = new ArrayList<>(columns);
        int start = 0;
        for (int end = line.indexOf(delimiter); end >= 0; end = line.indexOf(delimiter, start)) {
            values.add(start == end ? null : line.substring(start, end));
            start = end + 1;
        }
        values.add(start == line.length() ? null : line.substring(start));
        columns = values.size();
        return columns <= MOST_COLUMNS ? values.toArray(new String[0]) : new String[MOST_COLUMNS + 1];
    }

    private String asDoubled(String line) {
        return line.contains(ESCAPED_QUOTE) ? escapedQuote.matcher(line).replaceAll("\"\"") : line;
    }

    /**
     * Whether a quoted value of the line has no end, as when it runs on in the next line. A quote ends a value where a
     * delimiter or the end of the line follows it; two quotes stand for one (RFC 4180 §2.7).
     */
    public boolean isUnfinished(String line) {
        return quotes(line, false) == NO_END;
    }

    /** Whether a quote within a quoted value neither ends it nor is one of two. */
    public boolean hasStrayQuote(String line) {
        return quotes(line, true) == STRAY;
    }

    /** {@link #NO_END} or {@link #STRAY} where a quoted value of the line has that, else 0. */
    private int quotes(String text, boolean isStrict) {
        if (text.indexOf(QUOTE) < 0) {
            return 0;
        }
        String line = asDoubled(text);
        int start = 0;
        while (start < line.length()) {
            if (line.charAt(start) == QUOTE) {
                start = afterQuoted(line, start + 1, isStrict);
                if (start < 0) {
                    return start;
                }
            } else {
                int end = line.indexOf(delimiter, start);
                start = end < 0 ? line.length() : end + delimiter.length();
            }
        }
        return 0;
    }

    /** Where the value after a quoted one starts, or what is wrong with the quoted one. */
    private int afterQuoted(String line, int from, boolean isStrict) {
        int i = from;
        while (i < line.length()) {
            if (line.charAt(i) != QUOTE) {
                i++;
            } else if (i + 1 < line.length() && line.charAt(i + 1) == QUOTE) {
                i += 2;
            } else {
                int next = afterBlanks(line, i + 1);
                if (next == line.length()) {
                    return next;
                }
                if (line.startsWith(delimiter, next)) {
                    return next + delimiter.length();
                }
                if (isStrict) {
                    return STRAY;
                }
                i++;
            }
        }
        return NO_END;
    }

    private int afterBlanks(String line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** The values of a line, blanks around them dropped; none for an empty line. */
    List<String> split(String line) {
        List<String> stripped = new ArrayList<>();
        for (String value : values(line)) {
            stripped.add(value == null ? "" : value.strip());
        }
        return stripped;
    }
}
