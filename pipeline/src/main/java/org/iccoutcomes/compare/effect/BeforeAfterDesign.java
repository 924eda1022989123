package org.iccoutcomes.compare.effect;

import java.math.BigDecimal;
import org.iccoutcomes.compare.figure.Changes;
import org.iccoutcomes.compare.figure.Figures;
import org.iccoutcomes.compare.figure.Sides;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.definition.measure.Quantity;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.mean.MeanDifference;
import org.iccoutcomes.statistics.ratio.Rate;
import org.iccoutcomes.statistics.ratio.RateRatio;
import org.jspecify.annotations.Nullable;

/**
 * The two windows of the area alone, with as much chance as its periods show: the area's own change, whatever brought
 * it. Plain counts are per day, so that windows of unequal length are corrected here.
 */
final class BeforeAfterDesign {
    private BeforeAfterDesign() {}

    static Attempt of(Treated area) {
        Sides sides = area.sides();
        if (!sides.baseline().isKnown() || !sides.period().isKnown()) {
            return Attempt.refused(StudyDesign.BEFORE_AFTER, "Before and after: a window is not known.");
        }
        Estimate ratio = ratio(area);
        Double p = ratio.p() == null && sides.quantity() == Quantity.MEAN ? welch(sides) : ratio.p();
        return Attempt.of(StudyDesign.BEFORE_AFTER, ratio.percentOfRatio(), p, null, Diagnostics.NONE);
    }

    /** Few events have exact limits; what are not events have limits only where their periods tell how they vary. */
    private static Estimate ratio(Treated area) {
        Sides sides = area.sides();
        Rate after = sides.rates().after();
        Rate before = sides.rates().before();
        if (sides.isStandardised()) {
            return RateRatio.dispersed(
                    after, before, sides.dispersion(area.dispersion()), RateRatio.STANDARDISED, Attempt.CONFIDENCE);
        }
        boolean isFew = Math.min(after.x(), before.x()) < RateRatio.EXACT_BELOW;
        if (sides.knowsDispersion(area.dispersion()) && !isFew) {
            double dispersion = sides.dispersion(area.dispersion());
            String method = dispersion > area.dispersion().value() ? RateRatio.REPEAT_USE : RateRatio.DISPERSED;
            return RateRatio.dispersed(after, before, dispersion, method, Attempt.CONFIDENCE);
        }
        return sides.quantity() == Quantity.EVENTS ? RateRatio.auto(after, before, Attempt.CONFIDENCE) : plain(sides);
    }

    /** The quotient of the two rates of a sum, mean or share, without limits. */
    static Estimate plain(Sides sides) {
        Double before = Figures.of(sides.measure(), sides.baseline()).rate().value();
        Double after = Figures.of(sides.measure(), sides.period()).rate().value();
        String method = sides.quantity() == Quantity.TOTAL ? Figures.NOT_INDEPENDENT : Changes.SEE_WINDOWS;
        Double ratio = before == null || after == null || before == 0 ? null : Estimate.finite(after / before);
        return ratio == null
                ? Estimate.none(Status.ZERO_EVENTS)
                : new Estimate(Status.OK, ratio, null, null, null, method);
    }

    private static @Nullable Double welch(Sides sides) {
        BigDecimal before = sides.baseline().amount().squares();
        BigDecimal after = sides.period().amount().squares();
        return before == null || after == null
                ? null
                : MeanDifference.of(
                                Figures.sample(sides.period(), after),
                                Figures.sample(sides.baseline(), before),
                                Attempt.CONFIDENCE)
                        .p();
    }
}
