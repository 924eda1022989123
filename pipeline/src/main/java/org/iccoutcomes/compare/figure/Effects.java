package org.iccoutcomes.compare.figure;

import java.math.BigDecimal;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.definition.measure.Quantity;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.mean.MeanDifference;
import org.iccoutcomes.statistics.ratio.BeforeAfter;
import org.iccoutcomes.statistics.ratio.RateRatio;
import org.iccoutcomes.statistics.ratio.RatioOfRateRatios;
import org.jspecify.annotations.Nullable;

/**
 * The design-based answer, as far as it is built: before and after within an area, ratio of rate ratios against a
 * comparator. Plain counts are taken per day, so that windows of unequal length are corrected here.
 */
public final class Effects {
    /** Why an area's own change is judged by nothing stronger. */
    public static final String OWN_WHY =
            "Only the comparison of two windows is built so far; an interrupted time series is not fitted yet.";

    /** Why a change against a comparator is judged by nothing stronger. */
    public static final String COMPARATOR_WHY =
            "Only the comparison of two windows is built so far; the spread between comparators is not used yet.";

    private static final String BEFORE_AFTER = "before/after";
    private static final String RATIO_OF_CHANGES = "ratio of changes; ";

    private Effects() {}

    /** The area against its own baseline; null where there is no percentage. */
    public static @Nullable Effect own(Sides sides) {
        if (!sides.baseline().isKnown() || !sides.period().isKnown()) {
            return null;
        }
        Estimate ratio = sides.quantity() == Quantity.EVENTS
                ? RateRatio.auto(
                        Changes.rate(sides, sides.period(), true),
                        Changes.rate(sides, sides.baseline(), true),
                        Changes.CONFIDENCE)
                : plain(sides);
        Double p = sides.quantity() == Quantity.MEAN ? welch(sides) : ratio.p();
        return effect(ratio, p, BEFORE_AFTER + "; ", OWN_WHY);
    }

    /** The area's change against a comparator's over the same periods; null where either has none. */
    public static @Nullable Effect against(Sides area, Sides comparator) {
        if (area.quantity() == Quantity.EVENTS) {
            Estimate ratio = RatioOfRateRatios.of(pair(area), pair(comparator), Changes.CONFIDENCE);
            return effect(ratio, ratio.p(), "", COMPARATOR_WHY);
        }
        Double own = plain(area).value();
        Double theirs = plain(comparator).value();
        if (own == null || theirs == null || theirs == 0) {
            return null;
        }
        Estimate ratio = new Estimate(
                Status.OK,
                Estimate.finite(own / theirs),
                null,
                null,
                null,
                plain(area).method());
        return effect(ratio, null, RATIO_OF_CHANGES, COMPARATOR_WHY);
    }

    private static @Nullable Effect effect(Estimate ratio, @Nullable Double p, String design, String why) {
        Interval percent = Changes.percent(ratio);
        if (percent.value() == null) {
            return null;
        }
        Interval named = new Interval(percent.value(), percent.lower(), percent.upper(), design + percent.method());
        return new Effect(named, p, null, why);
    }

    /** The quotient of the two rates of a sum, mean or share, without limits. */
    private static Estimate plain(Sides sides) {
        Double before = Figures.of(sides.measure(), sides.baseline()).rate().value();
        Double after = Figures.of(sides.measure(), sides.period()).rate().value();
        String method = sides.quantity() == Quantity.TOTAL ? Figures.NOT_INDEPENDENT : Changes.SEE_WINDOWS;
        Double ratio = before == null || after == null || before == 0 ? null : Estimate.finite(after / before);
        return new Estimate(Status.OK, ratio, null, null, null, method);
    }

    private static @Nullable Double welch(Sides sides) {
        BigDecimal before = sides.baseline().amount().squares();
        BigDecimal after = sides.period().amount().squares();
        return before == null || after == null
                ? null
                : MeanDifference.of(
                                Figures.sample(sides.period(), after),
                                Figures.sample(sides.baseline(), before),
                                Changes.CONFIDENCE)
                        .p();
    }

    private static BeforeAfter pair(Sides sides) {
        return new BeforeAfter(Changes.rate(sides, sides.period(), true), Changes.rate(sides, sides.baseline(), true));
    }
}
