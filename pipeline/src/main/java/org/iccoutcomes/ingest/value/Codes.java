package org.iccoutcomes.ingest.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes as the NHS Data Dictionary writes them. */
final class Codes {
    private static final int TRUST_LENGTH = 3;
    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final Pattern SPREADSHEET_NUMBER = Pattern.compile("([0-9]+)\\.0+");
    private static final Pattern SCIENTIFIC =
            Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+[0-9]+|[0-9]\\.[0-9]+[eE][0-9]+");
    private static final Pattern DECORATION = Pattern.compile("[^A-Z0-9]");
    private static final Pattern CATEGORY = Pattern.compile("[A-Z][0-9]{2,4}");

    private Codes() {}

    /** Upper case, no inner blanks; {@code 11.0}, a code that passed through a spreadsheet, is {@code 11}. */
    static String code(String text) {
        return key(BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT));
    }

    /** Of at least two characters: a lost leading zero is put back. */
    static String codeOfTwo(String text) {
        String code = code(text);
        return code.length() == 1 && code.charAt(0) >= '0' && code.charAt(0) <= '9' ? "0" + code : code;
    }

    /** The trust: the first three characters of an organisation code. */
    static String trust(String text) {
        String code = code(text);
        return code.substring(0, Math.min(TRUST_LENGTH, code.length()));
    }

    /** A record's own identifier, as it stands but for a decimal point that a spreadsheet put in. */
    static String key(String text) {
        if (text.indexOf('.') < 0) {
            return text;
        }
        Matcher number = SPREADSHEET_NUMBER.matcher(text);
        return number.matches() ? number.group(1) : text;
    }

    /** Whether an identifier lost its last digits: {@code 5.13701E+11}. */
    static boolean isInScientificNotation(String text) {
        return (text.indexOf('E') >= 0 || text.indexOf('e') >= 0)
                && SCIENTIFIC.matcher(text).matches();
    }

    /**
     * ICD-10 without what only decorates it (NHS-DATA §8.7): dots, dashes, lower case, the filler X of three-character
     * codes, daggers and asterisks. {@code i48.x} is {@code I48}, {@code E10.0D} is {@code E100}, five characters stay
     * where the fifth is a digit. Null where nothing is left.
     */
    static @Nullable String icd10(String text) {
        String plain = undecorated(text);
        if (plain == null) {
            return null;
        }
        Matcher category = CATEGORY.matcher(plain);
        return category.lookingAt() ? category.group() : plain;
    }

    /** OPCS-4 without dots; {@code -} (none) and {@code &} (not known) are empty. */
    static @Nullable String opcs4(String text) {
        return undecorated(text);
    }

    private static @Nullable String undecorated(String text) {
        String plain = DECORATION.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
        return plain.isEmpty() ? null : plain;
    }
}
