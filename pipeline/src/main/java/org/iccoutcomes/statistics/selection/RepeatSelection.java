package org.iccoutcomes.statistics.selection;

import org.hipparchus.special.Beta;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * What becomes, with nothing done, of patients picked for having had so many events: events per patient are negative
 * binomial, that is Poisson about a gamma rate of each patient's own, and the rate stays. Tails are those of the beta
 * distribution, exact for any size. Source: Barnett, van der Pols and Dobson 2005, section on counts.
 *
 * @param status why there is no answer
 * @param selected share of all patients picked
 * @param baseline mean events of those picked
 * @param followUp mean events expected of them in as long a time afterwards
 * @param percentFall fall of the mean in per cent, though nothing was done
 */
public record RepeatSelection(
        Status status,
        @Nullable Double selected,
        @Nullable Double baseline,
        @Nullable Double followUp,
        @Nullable Double percentFall) {

    /**
     * Picks patients.
     *
     * @param mean events per patient, above 0
     * @param size of the negative binomial, above 0; the smaller, the more patients differ
     * @param fewest events a patient must have had to be picked, 0 or more
     */
    public static RepeatSelection of(double mean, double size, int fewest) {
        boolean isValid = mean > 0 && size > 0 && Double.isFinite(mean) && Double.isFinite(size) && fewest >= 0;
        if (!isValid) {
            return new RepeatSelection(Status.INVALID_DISTRIBUTION, null, null, null, null);
        }
        double chance = mean / (size + mean);
        double selected = atLeast(fewest, size, chance);
        if (selected < Double.MIN_NORMAL) {
            return new RepeatSelection(Status.NOBODY_SELECTED, null, null, null, null);
        }
        // The sum of x P(x) over x >= c is the mean times the tail from c - 1 of the distribution one size larger.
        double baseline = mean * atLeast(fewest - 1, size + 1, chance) / selected;
        double followUp = (size + baseline) * chance;
        return new RepeatSelection(
                Status.OK,
                Estimate.finite(selected),
                Estimate.finite(baseline),
                Estimate.finite(followUp),
                Estimate.finite(100 * (1 - followUp / baseline)));
    }

    /** Probability of so many events or more. */
    private static double atLeast(int events, double size, double chance) {
        return events <= 0 ? 1 : Beta.regularizedBeta(chance, events, size);
    }
}
