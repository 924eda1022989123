package org.iccoutcomes.compare.figure;

import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Quantity;
import org.iccoutcomes.statistics.ratio.BeforeAfter;

/**
 * A population before and after, by one measure.
 *
 * @param measure what was counted
 * @param baseline before
 * @param period after
 */
public record Sides(Measure measure, Side baseline, Side period) {
    /** What kind of number the measure is. */
    public Quantity quantity() {
        return Quantity.of(measure);
    }

    /** Whether its rate is per person-years. */
    public boolean isPerPerson() {
        return measure.per() != null && !measure.hasOwnDenominator();
    }

    /** Both sides over what they are divided by. */
    public BeforeAfter rates() {
        return new BeforeAfter(Figures.perExposure(measure, period), Figures.perExposure(measure, baseline));
    }
}
