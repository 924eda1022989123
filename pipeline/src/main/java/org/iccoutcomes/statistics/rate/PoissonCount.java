package org.iccoutcomes.statistics.rate;

import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Quantile;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * Limits of a count of independent events. Bed days, contacts of one person, miles and repeat admissions are not
 * independent; these limits are too narrow for them. A count may be a fraction (weights).
 *
 * <p>Sources: Breslow and Day 1987 (Byar); Armitage and Berry 2002 (exact); Fingertips Public Health Technical Guidance
 * and PHEindicatormethods for the choice between them.
 */
public final class PoissonCount {
    /** Name of the exact limits. */
    public static final String EXACT = "Exact";

    /** Name of Byar's approximation. */
    public static final String BYARS = "Byars";

    /** Below this count the exact limits are used. */
    public static final double EXACT_BELOW = 10;

    private PoissonCount() {}

    /** Exact below 10 events, Byar's from 10: what the product reports. The count decides, never the rate. */
    public static Estimate auto(@Nullable Double count, Confidence confidence) {
        return count != null && count >= EXACT_BELOW ? byars(count, confidence) : exact(count, confidence);
    }

    /** Byar's approximation; the lower limit is null where it is undefined (no events) or below zero. */
    public static Estimate byars(@Nullable Double count, Confidence confidence) {
        Status status = check(count, confidence);
        if (status != Status.OK || count == null) {
            return Estimate.none(status);
        }
        double z = confidence.z();
        double lower = count * cube(1 - 1 / (9 * count) - z / (3 * Math.sqrt(count)));
        double upper = byarsUpper(count, z);
        return Estimate.of(count, count > 0 && lower >= 0 ? lower : Double.NaN, upper, BYARS);
    }

    /** Exact limits from the chi-squared distribution; the lower limit of no events is 0. */
    public static Estimate exact(@Nullable Double count, Confidence confidence) {
        Status status = check(count, confidence);
        if (status != Status.OK || count == null) {
            return Estimate.none(status);
        }
        double tail = confidence.tail();
        double lower = count > 0 ? Quantile.chiSquared(tail, 2 * count) / 2 : 0;
        return Estimate.of(count, lower, Quantile.chiSquared(1 - tail, 2 * count + 2) / 2, EXACT);
    }

    private static double byarsUpper(double count, double z) {
        double next = count + 1;
        return next * cube(1 - 1 / (9 * next) + z / (3 * Math.sqrt(next)));
    }

    private static double cube(double x) {
        return x * x * x;
    }

    private static Status check(@Nullable Double count, Confidence confidence) {
        if (count == null) {
            return Status.NO_NUMERATOR;
        }
        if (!(count >= 0) || Double.isInfinite(count)) {
            return Status.INVALID_NUMERATOR;
        }
        return confidence.isValid() ? Status.OK : Status.INVALID_CONFIDENCE;
    }
}
