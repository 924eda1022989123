package org.iccoutcomes.ingest.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people and programs write them. What is not a number is null here, and its row is set aside. */
final class Numbers {
    /** HES writes this where the age is not known. */
    static final int NO_AGE = 999;

    private static final int PLACES = 6;
    private static final int DIGITS = 18;
    private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);
    private static final int OLDEST = 120;
    private static final int UNDER_ONE = 7001;
    private static final int UNDER_ONE_TO = 7007;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?");
    private static final Pattern WHOLE = Pattern.compile("([+-]?[0-9]+)(\\.0*)?");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,2})?");
    private static final Pattern AGE = Pattern.compile("(-?[0-9]+)(\\.[0-9]*)?");
    private static final Pattern TIME =
            Pattern.compile("(?:[0-9/-]{8,10}[ T])?([0-9]{1,2}):([0-9]{2})(?::[0-9]{2}(?:\\.[0-9]*)?)?Z?"
                    + "|([0-9]{1,4})(?:[0-9]{2})?(?:\\.0*)?");

    private Numbers() {}

    /** A whole number of 32 bits: {@code 1,234} and {@code 5.0} are, {@code 5.5} and {@code 1e5} are not. */
    static @Nullable Integer integer(String text) {
        Matcher whole = WHOLE.matcher(withoutThousands(text));
        return whole.matches() ? int32(whole.group(1)) : null;
    }

    private static @Nullable Integer int32(String digits) {
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            return null; // more digits than 32 bits hold
        }
    }

    /**
     * A decimal of at most 18 digits, rounded to six places: {@code 1,234.5} is, and so is {@code 4e3}, as published
     * files write 4,000.
     */
    static @Nullable BigDecimal decimal(String text) {
        String plain = withoutThousands(text);
        if (!DECIMAL.matcher(plain).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(plain).setScale(PLACES, RoundingMode.HALF_UP);
        return number.precision() > DIGITS ? null : number;
    }

    /** Decimal degrees, −180 to 180, with every digit: a fifth of a metre moves the sum of many short distances. */
    static @Nullable BigDecimal degrees(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return null;
        }
        BigDecimal degrees = new BigDecimal(text);
        return degrees.abs().compareTo(HALF_TURN) > 0 ? null : degrees;
    }

    private static String withoutThousands(String text) {
        return THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text;
    }

    /** A HES age as a number: whole years, or with the decimals of the {@code _CALC} columns, which are dropped. */
    static @Nullable Integer hesAge(String text) {
        Matcher age = AGE.matcher(text);
        return age.matches() ? int32(age.group(1)) : null;
    }

    /** 7001 to 7007 are the HES codes for under one year; 999, negative ages and ages above 120 are empty. */
    static @Nullable Integer plausibleAge(int age) {
        if (age >= UNDER_ONE && age <= UNDER_ONE_TO) {
            return 0;
        }
        return age >= 0 && age <= OLDEST ? age : null;
    }

    /** Minutes from midnight: {@code 5} is five past, {@code 14:30} and {@code 1430} are 870. */
    static @Nullable Integer minuteOfDay(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return null;
        }
        int digits = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        int hours = time.group(1) == null ? digits / 100 : Integer.parseInt(time.group(1));
        int minutes = time.group(2) == null ? digits % 100 : Integer.parseInt(time.group(2));
        return hours < HOURS && minutes < MINUTES ? hours * MINUTES + minutes : null;
    }
}
