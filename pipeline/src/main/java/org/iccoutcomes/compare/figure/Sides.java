package org.iccoutcomes.compare.figure;

import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Quantity;
import org.iccoutcomes.statistics.ratio.BeforeAfter;
import org.iccoutcomes.statistics.ratio.Rate;

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

    /** Counts over what they are divided by: person-years, rows of a mean or share, or the days of plain counts. */
    public BeforeAfter rates() {
        return new BeforeAfter(rate(period), rate(baseline));
    }

    private Rate rate(Side side) {
        Double exposure = measure.hasOwnDenominator()
                ? (Double) side.amount().denominator().doubleValue()
                : Figures.exposure(measure, side);
        return new Rate(side.amount().numerator().doubleValue(), exposure);
    }
}
