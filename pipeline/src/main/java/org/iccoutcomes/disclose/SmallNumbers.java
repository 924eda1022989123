package org.iccoutcomes.disclose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * NHS Digital's rule for counts from HES, September 2018: 0 is shown, 1 to 7 hidden, anything else given to the nearest
 * 5. Sums over events, such as bed days and miles, are treated as counts, for a small one is of few events; so is
 * anything between 0 and 8.
 */
public final class SmallNumbers {
    private static final BigDecimal STEP = BigDecimal.valueOf(5);
    private static final BigDecimal FEWEST_SHOWN = BigDecimal.valueOf(8);

    private SmallNumbers() {}

    /** Whether a number must be hidden. */
    public static boolean isSmall(BigDecimal number) {
        return number.signum() != 0 && number.abs().compareTo(FEWEST_SHOWN) < 0;
    }

    /** The number as it may be shown: null when unknown or hidden. */
    public static @Nullable BigDecimal shown(@Nullable BigDecimal number) {
        if (number == null || isSmall(number)) {
            return null;
        }
        return number.divide(STEP, 0, RoundingMode.HALF_UP).multiply(STEP);
    }
}
