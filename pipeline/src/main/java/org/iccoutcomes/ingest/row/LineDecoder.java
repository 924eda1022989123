package org.iccoutcomes.ingest.row;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.iccoutcomes.ingest.file.Charsets;
import org.iccoutcomes.ingest.file.LineLayout;
import org.iccoutcomes.ingest.file.Separated;
import org.jspecify.annotations.Nullable;

/**
 * Makes source rows of (bytes of a line, its place in the file); the header and blank lines are none.
 *
 * @param charset the feed's
 * @param delimiter the feed's
 * @param headerLine its line, from 0; rows stand below it
 * @param width values in a whole row
 * @param trailingDelimiter whether every row ends with one delimiter more
 */
record LineDecoder(Charsets charset, String delimiter, long headerLine, int width, boolean trailingDelimiter)
        implements RowSource.Decoder {
    private static final String UNREADABLE = "unreadable-characters";

    LineDecoder(Charsets charset, String delimiter, LineLayout layout) {
        this(charset, delimiter, layout.headerLine(), layout.header().size(), layout.trailingDelimiter());
    }

    @Override
    public Iterator<SourceRow> decode(Iterator<Row> rows) {
        Separated separated = new Separated(delimiter);
        Iterable<Row> lines = () -> rows;
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(row -> row.getLong(1) > headerLine)
                .flatMap(row -> decode(separated, row.getAs(0), row.getLong(1)))
                .iterator();
    }

    private Stream<SourceRow> decode(Separated separated, byte[] bytes, long order) {
        String line = charset.decode(bytes).orElse(null);
        boolean isUnreadable = line == null || hasControlCharacters(line);
        String text = Objects.requireNonNullElseGet(line, () -> charset.decodeLoosely(bytes));
        if (isBlank(text)) {
            return Stream.empty();
        }
        @Nullable String[] texts = separated.values(text);
        if (isTrailing(texts)) {
            texts = Arrays.copyOf(texts, texts.length - 1);
        }
        String damage = isUnreadable ? UNREADABLE : texts.length == width ? null : "wrong-number-of-columns";
        return Stream.of(new SourceRow(order + 1, order, damage, Arrays.asList(texts)));
    }

    /** Where rows end with a delimiter, what follows it is no value. */
    private boolean isTrailing(@Nullable String[] texts) {
        int last = texts.length - 1;
        return trailingDelimiter && last > 0 && (texts[last] == null || texts[last].isBlank());
    }

    private static boolean isBlank(String line) {
        return line.chars().allMatch(sign -> sign == ' ' || sign == '\t');
    }

    /** Such as a NUL: a sign of a damaged file, and no part of any value. Tabs may stand in a value. */
    private static boolean hasControlCharacters(String line) {
        return line.chars().anyMatch(sign -> sign < ' ' && sign != '\t');
    }
}
