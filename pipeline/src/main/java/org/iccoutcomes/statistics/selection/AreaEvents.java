package org.iccoutcomes.statistics.selection;

import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * Events of an area in its baseline.
 *
 * @param events null when unknown
 * @param exposure person-years, say; null when unknown
 */
public record AreaEvents(@Nullable Double events, @Nullable Double exposure) {
    Status check() {
        if (events == null) {
            return Status.NO_NUMERATOR;
        }
        if (exposure == null || !(exposure > 0) || Double.isInfinite(exposure)) {
            return Status.INVALID_DENOMINATOR;
        }
        return events >= 0 && Double.isFinite(events) ? Status.OK : Status.INVALID_NUMERATOR;
    }

    double x() {
        return events == null ? Double.NaN : events;
    }

    double n() {
        return exposure == null ? Double.NaN : exposure;
    }

    double rate() {
        return x() / n();
    }
}
