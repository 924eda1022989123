package org.iccoutcomes.statistics.share;

import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * A share of a whole with Wilson's score limits. Sources: Wilson 1927; Newcombe and Altman 2000; PHEindicatormethods
 * {@code phe_proportion}.
 */
public final class Proportion {
    /** Name of the method. */
    public static final String WILSON = "Wilson";

    private Proportion() {}

    /**
     * The share with limits.
     *
     * @param part not more than the whole; null when unknown
     * @param whole null when unknown
     * @param multiplier 100 for per cent
     * @param confidence level of the limits
     */
    public static Estimate of(@Nullable Double part, @Nullable Double whole, double multiplier, Confidence confidence) {
        Status status = check(part, whole, confidence);
        if (status != Status.OK || part == null || whole == null) {
            return Estimate.none(status);
        }
        double z = confidence.z();
        double middle = 2 * part + z * z;
        double half = z * Math.sqrt(z * z + 4 * part * (1 - part / whole));
        double scale = 2 * (whole + z * z);
        // At the ends the two terms cancel exactly in theory, and only nearly so in floating point.
        double lower = part == 0 ? 0 : (middle - half) / scale;
        double upper = part.equals(whole) ? 1 : (middle + half) / scale;
        return Estimate.of(part / whole, lower, upper, WILSON).times(multiplier);
    }

    private static Status check(@Nullable Double part, @Nullable Double whole, Confidence confidence) {
        if (part == null) {
            return Status.NO_NUMERATOR;
        }
        if (whole == null || !(whole > 0) || Double.isInfinite(whole)) {
            return Status.INVALID_DENOMINATOR;
        }
        if (!(part >= 0)) {
            return Status.INVALID_NUMERATOR;
        }
        if (part > whole) {
            return Status.NUMERATOR_EXCEEDS_DENOMINATOR;
        }
        return confidence.isValid() ? Status.OK : Status.INVALID_CONFIDENCE;
    }
}
