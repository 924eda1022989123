package org.iccoutcomes.compare.effect;

import org.iccoutcomes.compare.figure.Sides;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.definition.measure.Quantity;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.ratio.RatioOfRateRatios;

/** The area's change over the comparator's from the two windows alone: METHODS, section 9; never preferred. */
final class RatioDesign {
    private RatioDesign() {}

    static Attempt of(Sides area, Sides comparator) {
        Estimate ratio = area.quantity() == Quantity.EVENTS
                ? RatioOfRateRatios.of(area.rates(), comparator.rates(), Attempt.CONFIDENCE)
                : plain(area, comparator);
        return Attempt.of(
                StudyDesign.RATIO_OF_RATE_RATIOS,
                BeforeAfterDesign.percent(ratio),
                ratio.p(),
                null,
                ratio.lower() == null
                        ? Diagnostics.NONE
                        : Diagnostics.note("Its limits take events as independent and areas as not drifting,"
                                + " and are narrower than the truth where they are not."));
    }

    private static Estimate plain(Sides area, Sides comparator) {
        Double own = BeforeAfterDesign.plain(area).value();
        Double theirs = BeforeAfterDesign.plain(comparator).value();
        Double ratio = own == null || theirs == null || theirs == 0 ? null : Estimate.finite(own / theirs);
        return ratio == null
                ? Estimate.none(Status.ZERO_EVENTS)
                : new Estimate(
                        Status.OK,
                        ratio,
                        null,
                        null,
                        null,
                        BeforeAfterDesign.plain(area).method());
    }
}
