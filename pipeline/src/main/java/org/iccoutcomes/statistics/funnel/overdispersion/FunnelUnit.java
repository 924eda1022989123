package org.iccoutcomes.statistics.funnel.overdispersion;

import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.funnel.FunnelLimits;
import org.jspecify.annotations.Nullable;

/**
 * A unit in its funnel.
 *
 * @param status why it has no place
 * @param counts as they were scored
 * @param figure numerator over denominator as they were given, multiplied; null when it has no place
 * @param score its distance from the target; null when it has no place
 * @param unadjusted limits of chance alone
 * @param adjusted limits widened by the variance between units
 * @param deciding the one of the two that decides
 */
public record FunnelUnit(
        Status status,
        UnitCounts counts,
        @Nullable Double figure,
        @Nullable UnitScore score,
        FunnelLimits unadjusted,
        FunnelLimits adjusted,
        FunnelLimits deciding) {
    static FunnelUnit none(Status status, UnitCounts counts) {
        return new FunnelUnit(status, counts, null, null, FunnelLimits.NONE, FunnelLimits.NONE, FunnelLimits.NONE);
    }

    /** Whether it lies strictly outside the deciding 95 % limits. */
    public boolean isOutlier95() {
        return figure != null && deciding.isOutside95(figure);
    }

    /** Whether it lies strictly outside the deciding 99.8 % limits. */
    public boolean isOutlier998() {
        return figure != null && deciding.isOutside998(figure);
    }
}
