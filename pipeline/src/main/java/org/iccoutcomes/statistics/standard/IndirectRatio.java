package org.iccoutcomes.statistics.standard;

import java.util.List;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.rate.PoissonCount;
import org.jspecify.annotations.Nullable;

/**
 * An indirectly standardised ratio: events observed over those the reference's rates would give this population. Two
 * areas' ratios are not comparable with one another, each only with the reference. Source: PHEindicatormethods
 * {@code calculate_ISRatio}, {@code calculate_ISRate}.
 *
 * @param estimate observed over expected, times the reference value
 * @param rate the ratio times the reference's crude rate, per the rate multiplier
 * @param expected events expected
 * @param referenceRate the reference's crude rate, per the rate multiplier; null without a reference population
 */
public record IndirectRatio(
        Estimate estimate,
        Estimate rate,
        double expected,
        @Nullable Double referenceRate) {

    /** What the ratio (by 1 or 100) and the rate (by 100000 for a rate per 100,000) are multiplied by. */
    public record Multipliers(double ratio, double rate) {}

    /**
     * Compares a group with its reference.
     *
     * @param observed all events of the group; null counts as 0
     * @param strata every stratum of the reference with the group's people in it
     * @param multipliers of the ratio and of the rate
     * @param confidence level of the limits
     */
    public static IndirectRatio of(
            @Nullable Double observed, List<ReferenceStratum> strata, Multipliers multipliers, Confidence confidence) {
        double expected = 0;
        double events = 0;
        double people = 0;
        for (ReferenceStratum stratum : strata) {
            Double reference = stratum.referencePopulation();
            if (reference == null || !(reference > 0)) {
                return failed(Status.ZERO_STRATUM_POPULATION);
            }
            expected += orZero(stratum.population()) * orZero(stratum.referenceEvents()) / reference;
            events += orZero(stratum.referenceEvents());
            people += reference;
        }
        if (!(expected > 0)) {
            return failed(Status.ZERO_EXPECTED);
        }
        Estimate ratio = PoissonCount.auto(orZero(observed), confidence).times(1 / expected);
        double referenceRate = events / people * multipliers.rate();
        return new IndirectRatio(ratio.times(multipliers.ratio()), ratio.times(referenceRate), expected, referenceRate);
    }

    private static IndirectRatio failed(Status status) {
        return new IndirectRatio(Estimate.none(status), Estimate.none(status), 0, null);
    }

    private static double orZero(@Nullable Double number) {
        return number == null ? 0 : number;
    }
}
