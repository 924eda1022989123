package org.iccoutcomes.compare.figure;

import java.util.OptionalDouble;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Quantity;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.ratio.BeforeAfter;
import org.iccoutcomes.statistics.series.MonthlyDispersion;

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

    /**
     * How many times the variance of the change is that of independent events, as far as people come back: the two
     * windows' own dispersions, each by the share of the variance it has. Empty where a side does not know, or where
     * too few people make up a sum.
     */
    public OptionalDouble repeatUse() {
        Double before = Figures.dispersion(quantity(), baseline);
        Double after = Figures.dispersion(quantity(), period);
        if (before == null || after == null) {
            return OptionalDouble.empty();
        }
        double ofBefore = 1 / rates().before().x();
        double ofAfter = 1 / rates().after().x();
        double value = (before * ofBefore + after * ofAfter) / (ofBefore + ofAfter);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /**
     * How many times the variance of the change is that of independent events: RULE: the greater of what people who
     * come back add and what the periods show. Neither holds all of the other: people come back over a whole year, and
     * an epidemic strikes many people once.
     */
    public double dispersion(MonthlyDispersion periods) {
        return Math.max(periods.value(), repeatUse().orElse(1));
    }

    /** Whether {@link #dispersion} rests on data, rather than on events being independent. */
    public boolean knowsDispersion(MonthlyDispersion periods) {
        return periods.status() == Status.OK || repeatUse().isPresent();
    }

    /** Whether its rates are those of a standard population, which have no exact limits. */
    public boolean isStandardised() {
        return measure.isStandardised();
    }

    /** Both sides over what they are divided by. */
    public BeforeAfter rates() {
        return new BeforeAfter(Figures.perExposure(measure, period), Figures.perExposure(measure, baseline));
    }
}
