package org.iccoutcomes.statistics.spread;

import java.util.List;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.ratio.BeforeAfter;
import org.iccoutcomes.statistics.ratio.Rate;

/**
 * One area's change between two windows of equal calendar months.
 *
 * @param rates counts and exposures (days or person-years) of both windows
 * @param dispersion how many times the variance of the counts is that of independent events: of repeat users, or
 *     Pearson's over months; below 1 is taken as 1
 */
public record AreaChange(BeforeAfter rates, double dispersion) {
    static Status check(List<AreaChange> areas) {
        for (AreaChange area : areas) {
            Status status = Rate.check(Confidence.NINETY_FIVE, area.rates.after(), area.rates.before());
            if (status != Status.OK) {
                return status;
            }
        }
        return Status.OK;
    }

    boolean hasZero() {
        return rates.after().x() == 0 || rates.before().x() == 0;
    }

    /** Logarithm of the rate ratio and its sampling variance; noughts as {@link SpreadRules#ADDED_TO_ZERO} says. */
    LogChange logChange() {
        double added = hasZero() ? SpreadRules.ADDED_TO_ZERO : 0;
        double after = rates.after().x() + added;
        double before = rates.before().x() + added;
        double log = Math.log(after / rates.after().n())
                - Math.log(before / rates.before().n());
        return new LogChange(log, Math.max(1, dispersion) * (1 / after + 1 / before));
    }
}
