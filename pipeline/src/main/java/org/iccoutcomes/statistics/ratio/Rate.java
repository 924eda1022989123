package org.iccoutcomes.statistics.ratio;

import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison of rates.
 *
 * @param events independent events; null when unknown
 * @param exposure person-years, say, or 1 to compare plain counts; null when unknown
 */
public record Rate(@Nullable Double events, @Nullable Double exposure) {
    /** Why these sides cannot be compared, or {@link Status#OK}. */
    public static Status check(Confidence confidence, Rate... rates) {
        for (Rate rate : rates) {
            if (rate.events == null) {
                return Status.NO_NUMERATOR;
            }
            if (rate.exposure == null || !(rate.exposure > 0) || Double.isInfinite(rate.exposure)) {
                return Status.INVALID_DENOMINATOR;
            }
            if (!(rate.events >= 0) || Double.isInfinite(rate.events)) {
                return Status.INVALID_NUMERATOR;
            }
        }
        return confidence.isValid() ? Status.OK : Status.INVALID_CONFIDENCE;
    }

    /** Events; NaN when unknown. */
    public double x() {
        return events == null ? Double.NaN : events;
    }

    /** Exposure; NaN when unknown. */
    public double n() {
        return exposure == null ? Double.NaN : exposure;
    }

    double perUnit() {
        return x() / n();
    }
}
