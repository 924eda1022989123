package org.iccoutcomes.ingest.value;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iccoutcomes.contract.cube.Stratum;
import org.jspecify.annotations.Nullable;

/** Sex and age band. */
final class Persons {
    private static final int BAND = 5;
    private static final int OLDEST_BAND = 90;
    private static final Set<String> TOTALS = Set.of("ALL", "PERSONS", "PERSON", "ALLAGES", "TOTAL", "BOTH");
    private static final Set<String> NOT_KNOWN = Set.of("0", "3", "9", "X", "U", "UNKNOWN", "NOT KNOWN");
    private static final Pattern WORDS = Pattern.compile("YEARS?|AGED?|\\s");
    private static final Pattern AGES =
            Pattern.compile("([0-9]{1,3})(?:(?:_|-|TO|–)([0-9]{1,3})|(\\+|_?PLUS|ANDOVER|OROVER|ANDABOVE))?");
    private static final Pattern DECIMALS = Pattern.compile("\\.0+$");

    private Persons() {}

    /** 1 male, 2 female; {@code ALL} and {@code PERSONS}, as totals are labelled, are {@code all}; others null. */
    static @Nullable String sex(String text) {
        String plain = plainSex(text);
        return switch (plain) {
            case "1", "M", "MALE", "MALES" -> "1";
            case "2", "F", "FEMALE", "FEMALES" -> "2";
            default -> TOTALS.contains(plain) ? Stratum.ALL : null;
        };
    }

    /** Whether a text is one of the codes for a sex that is not known. */
    static boolean isNotKnown(String text) {
        return NOT_KNOWN.contains(plainSex(text));
    }

    private static String plainSex(String text) {
        return DECIMALS.matcher(text.toUpperCase(Locale.ROOT)).replaceFirst("");
    }

    /**
     * The five-year band an age or band begins in: {@code 0_4}, {@code 5-9}, {@code 85 to 89}, {@code 95+}, {@code 90
     * and over}, {@code 65}. Bands that are not within one of ours, such as {@code 0-17}, are null. Totals are
     * {@code all}.
     */
    static @Nullable String ageBand(String text) {
        String plain = WORDS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
        if (TOTALS.contains(plain)) {
            return Stratum.ALL;
        }
        Matcher ages = AGES.matcher(plain);
        if (!ages.matches()) {
            return null;
        }
        int youngest = Integer.parseInt(ages.group(1));
        if (youngest >= OLDEST_BAND) {
            return OLDEST_BAND + "+";
        }
        int oldest = ages.group(2) == null ? youngest : Integer.parseInt(ages.group(2));
        boolean isWithin = ages.group(3) == null && oldest >= youngest && oldest / BAND == youngest / BAND;
        int start = youngest - youngest % BAND;
        return isWithin ? start + "-" + (start + BAND - 1) : null;
    }
}
