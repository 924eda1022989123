package org.iccoutcomes.ingest.file;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits one line into its values, with the parser that Spark uses. */
public final class Separated {
    private static final int MOST_COLUMNS = 20_480;
    private static final String ESCAPED_QUOTE = "\\\"";

    private final CsvParser parser;
    private final String delimiter;

    /** A quote that ends a value. */
    private final Pattern endOfQuoted;

    /** A quote after a backslash inside a value, as some systems write it; not one that ends the value. */
    private final Pattern escapedQuote;

    /** @param delimiter one character */
    public Separated(String delimiter) {
        CsvParserSettings settings = new CsvParserSettings();
        settings.getFormat().setDelimiter(delimiter);
        settings.getFormat().setQuoteEscape('"');
        settings.getFormat().setComment('\0');
        settings.setIgnoreLeadingWhitespaces(false);
        settings.setIgnoreTrailingWhitespaces(false);
        settings.setMaxColumns(MOST_COLUMNS);
        settings.setMaxCharsPerColumn(-1);
        this.parser = new CsvParser(settings);
        this.delimiter = delimiter;
        this.endOfQuoted = Pattern.compile("\"\\s*(?:" + Pattern.quote(delimiter) + "|$)");
        this.escapedQuote = Pattern.compile("\\\\\"(?!" + Pattern.quote(delimiter) + "|\\s*$)");
    }

    /** The values of a line as they stand, null where there is none. */
    public @Nullable String[] values(String line) {
        String escaped =
                line.contains(ESCAPED_QUOTE) ? escapedQuote.matcher(line).replaceAll("\"\"") : line;
        @Nullable String[] values = parser.parseLine(escaped);
        return values == null ? new String[0] : values;
    }

    /** Whether a quoted value of the line has no end, as when it runs on in the next line. */
    public boolean isUnfinished(String line) {
        if (line.indexOf('"') < 0) {
            return false;
        }
        Matcher ends = endOfQuoted.matcher(line);
        int start = 0;
        while (start < line.length()) {
            if (line.charAt(start) == '"') {
                if (!ends.find(start + 1)) {
                    return true;
                }
                start = ends.end();
            } else {
                int end = line.indexOf(delimiter, start);
                start = end < 0 ? line.length() : end + delimiter.length();
            }
        }
        return false;
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
