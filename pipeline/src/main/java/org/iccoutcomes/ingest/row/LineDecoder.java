package org.iccoutcomes.ingest.row;

import java.util.Arrays;
import java.util.Optional;
import org.iccoutcomes.ingest.file.ByteLines;
import org.iccoutcomes.ingest.file.Charsets;
import org.iccoutcomes.ingest.file.LineLayout;
import org.iccoutcomes.ingest.file.Separated;
import org.jspecify.annotations.Nullable;

/** Makes rows of the lines of one file. One thread at a time. */
final class LineDecoder {
    private final Charsets charset;
    private final Separated separated;
    private final LineLayout layout;
    private final int width;

    /**
     * A decoder.
     *
     * @param delimiter the feed's
     * @param layout the file's
     */
    LineDecoder(String delimiter, LineLayout layout) {
        this.charset = layout.charset().ofLines();
        this.separated = new Separated(delimiter);
        this.layout = layout;
        this.width = layout.header().size();
    }

    /** Whether a line holds a row, or the beginning of one; the header and blank lines do not. */
    boolean isRow(ByteLines.Line line, long order) {
        return order > layout.headerLine() && !line.isBlank();
    }

    /** The text of a line, empty where it is damaged in itself. */
    Optional<String> text(ByteLines.Line line) {
        return line.isCut() ? Optional.empty() : line.text(charset).filter(text -> !hasControlCharacters(text));
    }

    /** Whether a quoted value of some text has no end. */
    boolean isUnfinished(String text) {
        return separated.isUnfinished(text);
    }

    /** Whether text that is being put together has a quote that belongs to no value of it. */
    boolean hasStrayQuote(String text) {
        return separated.hasStrayQuote(text);
    }

    /**
     * The row of a line that is one by itself.
     *
     * @param order its place in the file, from 0
     */
    SourceRow row(ByteLines.Line line, long order) {
        Optional<String> text = text(line);
        String shown = text.orElseGet(() -> line.looseText(charset));
        @Nullable String[] values = values(shown);
        if (line.isCut()) {
            return new SourceRow(order + 1, Damage.LINE_TOO_LONG.rule(), Arrays.asList(values));
        }
        String damage = text.isEmpty() ? Damage.UNREADABLE_CHARACTERS.rule() : damage(shown, values.length);
        return new SourceRow(order + 1, damage, Arrays.asList(values));
    }

    /** The row of text that was put together from several lines; empty where it is none. */
    Optional<SourceRow> joined(String text, long order) {
        @Nullable String[] values = values(text);
        return values.length == width
                ? Optional.of(new SourceRow(order + 1, null, Arrays.asList(values)))
                : Optional.empty();
    }

    private @Nullable String[] values(String text) {
        @Nullable String[] values = separated.values(text);
        return isTrailing(values) ? Arrays.copyOf(values, values.length - 1) : values;
    }

    private @Nullable String damage(String text, int values) {
        if (separated.isUnfinished(text)) {
            return Damage.UNFINISHED_QUOTE.rule();
        }
        return values == width ? null : Damage.WRONG_NUMBER_OF_COLUMNS.rule();
    }

    /** Where rows end with a delimiter, what follows it is no value. */
    private boolean isTrailing(@Nullable String[] texts) {
        int last = texts.length - 1;
        return layout.trailingDelimiter() && last > 0 && (texts[last] == null || texts[last].isBlank());
    }

    /** Such as a NUL: a sign of a damaged file, and no part of any value. Tabs may stand in a value. */
    private static boolean hasControlCharacters(String line) {
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign < ' ' && sign != '\t') {
                return true;
            }
        }
        return false;
    }
}
