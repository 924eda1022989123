package org.iccoutcomes.ingest.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/** NHS numbers: ten digits, of which the last checks the others (NHS Data Dictionary, "NHS NUMBER"). */
public final class NhsNumber {
    private static final int LENGTH = 10;
    private static final int MODULUS = 11;
    private static final Pattern SEPARATORS = Pattern.compile("[ \\u00A0-]");
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

    /** Such as 9999999999: its check digit is right, and it stands for no one. */
    private static final Pattern ONE_DIGIT_OVER_AND_OVER = Pattern.compile("([0-9])\\1{9}");

    private NhsNumber() {}

    /**
     * The ten digits of a valid number, written with or without blanks or hyphens (3-3-4). Empty where there are not
     * ten digits, the check digit is wrong, or one digit is repeated ten times.
     */
    public static Optional<String> digits(String text) {
        String plain = SEPARATORS.matcher(text).replaceAll("");
        boolean isNumber =
                hasShape(plain) && !ONE_DIGIT_OVER_AND_OVER.matcher(plain).matches() && isCheckDigitRight(plain);
        return isNumber ? Optional.of(plain) : Optional.empty();
    }

    /** Whether a text is ten digits, with or without blanks or hyphens, valid or not. */
    public static boolean hasShape(String text) {
        return TEN_DIGITS.matcher(SEPARATORS.matcher(text).replaceAll("")).matches();
    }

    /** Modulus 11: the digits weighted 10 to 2, and the check digit by 1, add up to a multiple of 11. */
    private static boolean isCheckDigitRight(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum += (digits.charAt(i) - '0') * (LENGTH - i);
        }
        return sum % MODULUS == 0;
    }
}
