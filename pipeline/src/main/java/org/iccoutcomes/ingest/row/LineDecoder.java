package org.iccoutcomes.ingest.row;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.iccoutcomes.ingest.file.Charsets;
import org.iccoutcomes.ingest.file.LineLayout;
import org.iccoutcomes.ingest.file.Separated;
import org.jspecify.annotations.Nullable;

/** Makes rows of the lines of one file; the header and blank lines are none. One thread at a time. */
final class LineDecoder {
    private final Charsets charset;
    private final Separated separated;
    private final LineLayout layout;
    private final int width;

    /**
     * A decoder.
     *
     * @param charset the feed's
     * @param delimiter the feed's
     * @param layout the file's
     */
    LineDecoder(Charsets charset, String delimiter, LineLayout layout) {
        this.charset = charset;
        this.separated = new Separated(delimiter);
        this.layout = layout;
        this.width = layout.header().size();
    }

    /**
     * The row of a line, where it is one.
     *
     * @param bytes of the line, without its end
     * @param order its place in the file, from 0
     */
    Optional<SourceRow> decode(byte[] bytes, long order) {
        if (order <= layout.headerLine()) {
            return Optional.empty();
        }
        String line = charset.decode(bytes).orElse(null);
        boolean isUnreadable = line == null || hasControlCharacters(line);
        String text = Objects.requireNonNullElseGet(line, () -> charset.decodeLoosely(bytes));
        if (isBlank(text)) {
            return Optional.empty();
        }
        @Nullable String[] texts = separated.values(text);
        if (isTrailing(texts)) {
            texts = Arrays.copyOf(texts, texts.length - 1);
        }
        String damage = isUnreadable ? "unreadable-characters" : damage(text, texts.length);
        return Optional.of(new SourceRow(order + 1, damage, Arrays.asList(texts)));
    }

    private @Nullable String damage(String text, int values) {
        if (values != width) {
            return "wrong-number-of-columns";
        }
        return separated.isUnfinished(text) ? "unfinished-quote" : null;
    }

    /** Where rows end with a delimiter, what follows it is no value. */
    private boolean isTrailing(@Nullable String[] texts) {
        int last = texts.length - 1;
        return layout.trailingDelimiter() && last > 0 && (texts[last] == null || texts[last].isBlank());
    }

    private static boolean isBlank(String line) {
        return line.chars().allMatch(sign -> sign == ' ' || sign == '\t');
    }

    /** Such as a NUL: a sign of a damaged file, and no part of any value. Tabs may stand in a value. */
    private static boolean hasControlCharacters(String line) {
        return line.chars().anyMatch(sign -> sign < ' ' && sign != '\t');
    }
}
