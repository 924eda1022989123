package org.iccoutcomes.compare.figure;

import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Quantity;

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
}
