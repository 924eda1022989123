package org.iccoutcomes.disclose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.iccoutcomes.contract.finding.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Rounding to the digits that may be shown, halves away from zero. The shortest decimal form of a number decides, so
 * that what prints as 2.25 rounds as 2.25; a rounded number is the nearest double to a short decimal, and never -0.
 */
final class Digits {
    private static final int P_DECIMALS = 3;
    /** RULE: no p value is shown as 0; this stands for any below it. */
    private static final double SMALLEST_P = 0.0005;

    private Digits() {}

    static @Nullable Double rounded(@Nullable Double number, int decimals) {
        return number == null
                ? null
                : (Double) BigDecimal.valueOf(number)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .doubleValue();
    }

    /** A p value, to three decimals. */
    static @Nullable Double roundedP(@Nullable Double p) {
        return p != null && p < SMALLEST_P ? (Double) SMALLEST_P : rounded(p, P_DECIMALS);
    }

    static Interval rounded(Interval interval, int decimals) {
        return new Interval(
                rounded(interval.value(), decimals),
                rounded(interval.lower(), decimals),
                rounded(interval.upper(), decimals),
                interval.method());
    }

    /** Decimals of a rate made from rounded counts: one, and more where it is small. */
    static int ofRate(double rate) {
        double size = Math.abs(rate);
        return size >= 10 ? 1 : size >= 1 ? 2 : 3;
    }
}
