package org.iccoutcomes.report.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.iccoutcomes.words.SafeText;

/**
 * Values as cells: text is always typed as text, so that none is a formula; numbers and dates are numbers with a
 * format.
 */
final class Values {
    /** What a cell holds at most. */
    private static final int MOST_CHARACTERS = 32_767;

    private static final String CUT = " \u2026 (cut: a cell holds no more)";

    /** A spreadsheet's numbers are exact to so many digits. */
    private static final int EXACT_DIGITS = 15;

    /** Serial numbers of days agree among spreadsheets from here. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final String TOP = "top";
    private static final String TEXT_COLOUR = "FF0B0C0C";
    private static final String DAY = "yyyy-mm-dd";
    private static final Pattern CODED_CHARACTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet sheet;

    Values(Worksheet sheet) {
        this.sheet = sheet;
    }

    /**
     * A value.
     *
     * @param decimals how many a number is shown with
     */
    void value(int row, int column, Object value, int decimals) {
        if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day);
            standing(row, column).format(DAY).set();
        } else if (value instanceof Number number && isExact(number)) {
            number(row, column, number);
            standing(row, column).format(format(decimals)).set();
        } else {
            text(row, column, value instanceof BigDecimal number ? number.toPlainString() : words(value));
            style(row, column).wrapText(true).set();
        }
    }

    /** A mark in place of a value; in a column of numbers it stands where they do. */
    void mark(int row, int column, String mark, boolean isAmongTexts) {
        text(row, column, mark);
        if (isAmongTexts) {
            style(row, column).set();
        } else {
            standing(row, column).set();
        }
    }

    private StyleSetter standing(int row, int column) {
        return style(row, column).horizontalAlignment("right");
    }

    /** The style of all figures and words; its font is named, for LibreOffice has a default of its own. */
    StyleSetter style(int row, int column) {
        return sheet.style(row, column).fontColor(TEXT_COLOUR).verticalAlignment(TOP);
    }

    private static String words(Object value) {
        return value instanceof Boolean yes ? yes ? "yes" : "no" : value.toString();
    }

    /** A longer number would lose its last digits without a word. */
    private static boolean isExact(Number number) {
        return number instanceof Double
                || new BigDecimal(number.toString()).stripTrailingZeros().precision() <= EXACT_DIGITS;
    }

    private void number(int row, int column, Number number) {
        if (number instanceof Integer || number instanceof Long) {
            sheet.value(row, column, number);
        } else {
            // Adding 0 makes minus zero zero.
            sheet.value(row, column, Double.valueOf(number.doubleValue() + 0.0));
        }
    }

    private static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** A text on one line, with nothing in it that XML or a spreadsheet would take for something else. */
    void text(int row, int column, String text) {
        sheet.value(row, column, cell(text));
    }

    static String cell(String text) {
        // A spreadsheet reads _x000D_ as a line end; an underscore written so stays one.
        String safe = CODED_CHARACTER.matcher(SafeText.of(text)).replaceAll("_x005F_");
        if (safe.length() <= MOST_CHARACTERS) {
            return safe;
        }
        int end = MOST_CHARACTERS - CUT.length();
        return safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
