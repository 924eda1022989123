package org.iccoutcomes.statistics.funnel.overdispersion;

import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a funnel.
 *
 * @param numerator observed events; null when unknown
 * @param denominator expected events, the whole, or the other count; null when unknown
 */
public record UnitCounts(
        @Nullable Double numerator, @Nullable Double denominator) {
    Status check(FunnelScale scale) {
        if (numerator == null) {
            return Status.NO_NUMERATOR;
        }
        if (denominator == null || !(denominator > 0) || Double.isInfinite(denominator)) {
            return Status.INVALID_DENOMINATOR;
        }
        if (!(numerator >= 0) || Double.isInfinite(numerator)) {
            return Status.INVALID_NUMERATOR;
        }
        return scale == FunnelScale.PROPORTION && numerator > denominator
                ? Status.NUMERATOR_EXCEEDS_DENOMINATOR
                : Status.OK;
    }

    double x() {
        return numerator == null ? Double.NaN : numerator;
    }

    double n() {
        return denominator == null ? Double.NaN : denominator;
    }
}
