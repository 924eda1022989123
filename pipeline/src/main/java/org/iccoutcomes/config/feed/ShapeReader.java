package org.iccoutcomes.config.feed;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.document.FeedDocument;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.definition.feed.FileShape;
import org.jspecify.annotations.Nullable;

/** Reads what a feed's files look like; the defaults are a modern CSV. */
record ShapeReader(Problems problems) {
    private static final List<String> USUAL_NULLS = List.of("NULL", "Null", "null");
    private static final List<String> USUAL_DATES = List.of("yyyy-MM-dd");

    private static final int USUALLY_DAMAGED = 10;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    FileShape read(FeedDocument document) {
        return new FileShape(
                document.format() == null ? FileShape.Format.CSV : document.format(),
                delimiter(document.delimiter()),
                charset(document.charset()),
                new HeaderReader(problems).read(document),
                dates(document.dateFormats()),
                document.nullValues() == null ? USUAL_NULLS : values(document.nullValues()),
                mostDamaged(document),
                sheet(document));
    }

    private @Nullable String sheet(FeedDocument document) {
        Text sheet = document.sheet();
        if (sheet != null && document.format() != FileShape.Format.XLSX) {
            problems.error(sheet.place(), "only a workbook has sheets", "add format: xlsx, or leave out sheet");
        }
        return sheet == null ? null : sheet.value();
    }

    private int mostDamaged(FeedDocument document) {
        BigDecimal most = document.mostDamaged();
        if (most == null) {
            return USUALLY_DAMAGED;
        }
        if (most.signum() < 0
                || most.compareTo(ALL) > 0
                || most.stripTrailingZeros().scale() > 0) {
            problems.error(document.place(), "most-damaged is a whole per cent", "write a number from 0 to 100");
            return USUALLY_DAMAGED;
        }
        return most.intValueExact();
    }

    private String delimiter(@Nullable Text text) {
        if (text == null) {
            return ",";
        }
        if (text.value().length() != 1 || "\"\n\r".contains(text.value())) {
            problems.error(text.place(), "a delimiter is one character", "write \"|\", \";\", \"¬\" or \"\\t\"");
        }
        return text.value();
    }

    private @Nullable String charset(@Nullable Text text) {
        if (text == null) {
            return null;
        }
        try {
            return Charset.forName(text.value()).name();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            problems.error(
                    text.place(),
                    "unknown charset '" + text + "'",
                    "such as UTF-8, UTF-16, windows-1252 or ISO-8859-1");
            return text.value();
        }
    }

    private List<String> dates(@Nullable List<Text> texts) {
        if (texts == null) {
            return USUAL_DATES;
        }
        for (Text text : texts) {
            if (!isPattern(text.value())) {
                problems.error(text.place(), "'" + text + "' is no date pattern", "such as yyyy-MM-dd or dd/MM/yyyy");
            }
        }
        return values(texts);
    }

    private static List<String> values(List<Text> texts) {
        return texts.stream().map(Text::value).toList();
    }

    private static boolean isPattern(String text) {
        try {
            return !DateTimeFormatter.ofPattern(text, Locale.ROOT).toString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
