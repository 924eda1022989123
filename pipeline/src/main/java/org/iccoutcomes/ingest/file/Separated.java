package org.iccoutcomes.ingest.file;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.util.ArrayList;
import java.util.List;

/** Splits one line into its values, with the parser that Spark uses. */
final class Separated {
    private static final int MOST_COLUMNS = 20_480;

    private final CsvParser parser;

    /** @param delimiter one character */
    Separated(String delimiter) {
        CsvParserSettings settings = new CsvParserSettings();
        settings.getFormat().setDelimiter(delimiter);
        settings.getFormat().setQuoteEscape('"');
        settings.getFormat().setComment('\0');
        settings.setNullValue("");
        settings.setEmptyValue("");
        settings.setMaxColumns(MOST_COLUMNS);
        settings.setMaxCharsPerColumn(-1);
        this.parser = new CsvParser(settings);
    }

    /** The values of a line, blanks around them dropped; none for an empty line. */
    List<String> split(String line) {
        String[] values = parser.parseLine(line);
        List<String> stripped = new ArrayList<>();
        if (values != null) {
            for (String value : values) {
                stripped.add(value.strip());
            }
        }
        return stripped;
    }
}
