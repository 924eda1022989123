package org.iccoutcomes.statistics.funnel;

import java.util.List;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.share.Proportion;
import org.iccoutcomes.statistics.share.Share;

/**
 * A funnel of shares about the average share: limits of chance alone, by the normal approximation at the average. The
 * long expression of PHEindicatormethods {@code sigma_adjustment} reduces to it; its upper bound of 100 whatever the
 * multiplier is not copied.
 */
public final class ProportionFunnel {
    private ProportionFunnel() {}

    /**
     * Limits for a whole of so many.
     *
     * @param average share of all, 0 to 1
     * @param whole above 0
     * @param multiplier 100 for per cent
     */
    public static FunnelLimits limits(double average, double whole, double multiplier) {
        if (!(average >= 0 && average <= 1) || !(whole > 0)) {
            return FunnelLimits.NONE;
        }
        double se = Math.sqrt(average * (1 - average) / whole);
        double half95 = Confidence.NINETY_FIVE.z() * se;
        double half998 = Confidence.THREE_SIGMA.z() * se;
        return new FunnelLimits(
                Math.max(0, average - half95) * multiplier,
                Math.min(1, average + half95) * multiplier,
                Math.max(0, average - half998) * multiplier,
                Math.min(1, average + half998) * multiplier);
    }

    /** Where each area lies, in the same order; one without a share is not in the average and says why. */
    public static List<FunnelPlace> places(List<Share> areas) {
        double parts = 0;
        double wholes = 0;
        for (Share area : areas) {
            if (check(area) == Status.OK && area.part() != null && area.whole() != null) {
                parts += area.part();
                wholes += area.whole();
            }
        }
        double average = parts / wholes;
        return areas.stream().map(area -> place(area, average)).toList();
    }

    private static FunnelPlace place(Share area, double average) {
        Status status = check(area);
        if (status != Status.OK || area.part() == null || area.whole() == null) {
            return FunnelPlace.none(status);
        }
        return FunnelPlace.of(FunnelClass.of(area.part() / area.whole(), limits(average, area.whole(), 1)));
    }

    private static Status check(Share area) {
        return Proportion.of(area.part(), area.whole(), 1, Confidence.NINETY_FIVE)
                .status();
    }
}
