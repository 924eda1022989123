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
import org.iccoutcomes.statistics.ratio.RateRatio;
import org.jspecify.annotations.Nullable;

/** The two windows of the area alone; plain counts per day, so that windows of unequal length are corrected here. */
final class BeforeAfterDesign {
    private BeforeAfterDesign() {}

    static Attempt of(Sides sides) {
        if (!sides.baseline().isKnown() || !sides.period().isKnown()) {
            return Attempt.refused(StudyDesign.BEFORE_AFTER, "Before and after: a window is not known.");
        }
        Estimate ratio = sides.quantity() == Quantity.EVENTS
                ? RateRatio.auto(sides.rates().after(), sides.rates().before(), Attempt.CONFIDENCE)
                : plain(sides);
        Double p = sides.quantity() == Quantity.MEAN ? welch(sides) : ratio.p();
        return Attempt.of(StudyDesign.BEFORE_AFTER, percent(ratio), p, null, Diagnostics.NONE);
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

    /** A ratio with its limits as a percentage. */
    static Estimate percent(Estimate ratio) {
        return new Estimate(
                ratio.status(),
                percent(ratio.value()),
                percent(ratio.lower()),
                percent(ratio.upper()),
                ratio.p(),
                ratio.method());
    }

    private static @Nullable Double percent(@Nullable Double ratio) {
        return ratio == null ? null : Estimate.finite(100 * (ratio - 1));
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
