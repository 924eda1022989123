package org.iccoutcomes.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as readers write them: thousands apart, a true minus sign, no minus zero; the same on every machine. */
public final class Numbers {
    private Numbers() {}

    private static final char MINUS = '\u2212';

    private static final Pattern WRITTEN = Pattern.compile("[+\u2212]?[0-9]{1,3}(,[0-9]{3})*([.][0-9]+)?");

    /** With thousands separated and so many decimals: {@code 1,234.5}. */
    public static String fixed(double number, int decimals) {
        return fixed(BigDecimal.valueOf(number), decimals);
    }

    /** With thousands separated and so many decimals. */
    public static String fixed(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        String digits = String.format(Locale.ROOT, "%,." + decimals + "f", rounded.abs());
        return rounded.signum() < 0 ? MINUS + digits : digits;
    }

    /** A count: whole where it is whole, else to one decimal. */
    public static String count(BigDecimal number) {
        return fixed(number, number.stripTrailingZeros().scale() > 0 ? 1 : 0);
    }

    /** A count of rows. */
    public static String count(long number) {
        return fixed(BigDecimal.valueOf(number), 0);
    }

    /** A count of things: {@code 1 area}, {@code 1,200 areas}. */
    public static String counted(long number, String thing) {
        return count(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /** {@code −23.0 %}. */
    public static String percent(double number, int decimals) {
        return fixed(number, decimals) + " %";
    }

    /** {@code +5} or {@code −5}; zero has no sign. */
    public static String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + count(number) : count(number);
    }

    /** {@code +5.0} or {@code −5.0}; zero has no sign. */
    public static String signed(double number, int decimals) {
        String text = fixed(number, decimals);
        boolean isZero = text.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
        return number > 0 && !isZero ? "+" + text : text;
    }

    /** {@code 1st}, {@code 2nd}, {@code 11th}. */
    public static String ordinal(int place) {
        int lastTwo = place % 100;
        String ending = switch (lastTwo >= 11 && lastTwo <= 13 ? 0 : place % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return place + ending;
    }

    /** The number that a text written here stands for; none of an interval, a mark, or any other text. */
    public static Optional<BigDecimal> read(String text) {
        return WRITTEN.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(MINUS, '-').replace(",", "")))
                : Optional.empty();
    }

    /** How many decimals a step shows: 1 for 0.1, 0 for 1 or 10. */
    public static int decimalsOf(double step) {
        return Math.max(0, BigDecimal.valueOf(step).stripTrailingZeros().scale());
    }
}
