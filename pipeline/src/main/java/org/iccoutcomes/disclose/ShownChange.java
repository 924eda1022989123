package org.iccoutcomes.disclose;

import java.math.BigDecimal;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Quantity;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.ratio.BeforeAfter;
import org.iccoutcomes.statistics.ratio.Rate;
import org.iccoutcomes.statistics.ratio.RateRatio;
import org.iccoutcomes.statistics.ratio.RatioOfRateRatios;
import org.jspecify.annotations.Nullable;

/**
 * Changes worked out again from figures as they are shown, where the true ones may not be.
 *
 * @param measure what was counted
 * @param baseline before, as shown
 * @param period after, as shown
 */
record ShownChange(Measure measure, WindowFigure baseline, WindowFigure period) {
    private static final Confidence CONFIDENCE = Confidence.NINETY_FIVE;
    private static final String ROUNDED = ", from rounded counts";

    /** Whether either side hides its number, so that no change may be shown. */
    boolean isHidden() {
        return isHidden(baseline) || isHidden(period);
    }

    private static boolean isHidden(WindowFigure side) {
        return side.numerator() == null || side.rate().value() == null;
    }

    /** The difference of the counts shown. */
    @Nullable
    BigDecimal count() {
        BigDecimal before = baseline.numerator();
        BigDecimal after = period.numerator();
        return before == null || after == null ? null : after.subtract(before);
    }

    /** The difference of the rates shown. */
    @Nullable
    Double rate() {
        Double before = baseline.rate().value();
        Double after = period.rate().value();
        return before == null || after == null
                ? null
                : Digits.rounded(after - before, Digits.ofRate(Math.max(Math.abs(before), Math.abs(after))));
    }

    /**
     * The percentage change of what is shown.
     *
     * @param perDay whether plain counts are divided by their days
     * @param method said of it where it has no limits
     */
    Interval percent(boolean perDay, String method) {
        if (Quantity.of(measure) == Quantity.EVENTS || hasDispersion()) {
            Estimate ratio = ratio(perDay);
            return percent(ratio, ratio.method());
        }
        Double ratio = quotient(perDay);
        return ratio == null ? Interval.UNKNOWN : new Interval(100 * (ratio - 1), null, null, fromRounded(method));
    }

    /** The p value of that change, where it has one. */
    @Nullable
    Double p() {
        return Quantity.of(measure) == Quantity.EVENTS || hasDispersion()
                ? ratio(true).p()
                : null;
    }

    private boolean hasDispersion() {
        return baseline.dispersion() != null && period.dispersion() != null;
    }

    private Estimate ratio(boolean perDay) {
        Rate after = rate(period, perDay);
        Rate before = rate(baseline, perDay);
        Double ofAfter = period.dispersion();
        Double ofBefore = baseline.dispersion();
        boolean isFew = !measure.isStandardised() && Math.min(after.x(), before.x()) < RateRatio.EXACT_BELOW;
        if (measure.isStandardised() && (ofAfter == null || ofBefore == null)) {
            return RateRatio.dispersed(after, before, 1, RateRatio.STANDARDISED, CONFIDENCE);
        }
        return ofAfter == null || ofBefore == null || isFew
                ? RateRatio.auto(after, before, CONFIDENCE)
                : RateRatio.ofRepeatUse(after, ofAfter, before, ofBefore, CONFIDENCE);
    }

    /** This change against a comparator's. */
    Estimate against(ShownChange comparator) {
        if (Quantity.of(measure) == Quantity.EVENTS) {
            return RatioOfRateRatios.of(pair(), comparator.pair(), CONFIDENCE);
        }
        Double own = quotient(true);
        Double theirs = comparator.quotient(true);
        Double ratio = own == null || theirs == null || theirs == 0 ? null : Estimate.finite(own / theirs);
        return new Estimate(Status.OK, ratio, null, null, null, "");
    }

    /** A ratio as a percentage change. */
    static Interval percent(Estimate ratio, String method) {
        Double value = ratio.value();
        return value == null
                ? Interval.UNKNOWN
                : new Interval(100 * (value - 1), percent(ratio.lower()), percent(ratio.upper()), fromRounded(method));
    }

    private static String fromRounded(String method) {
        return method.endsWith(ROUNDED) ? method : method + ROUNDED;
    }

    private static @Nullable Double percent(@Nullable Double ratio) {
        return ratio == null ? null : (Double) (100 * (ratio - 1));
    }

    private BeforeAfter pair() {
        return new BeforeAfter(rate(period, true), rate(baseline, true));
    }

    private Rate rate(WindowFigure side, boolean perDay) {
        if (measure.isStandardised()) {
            return ShownStandard.asEvents(measure, side);
        }
        BigDecimal numerator = side.numerator();
        boolean counts = measure.per() == null && !perDay;
        return new Rate(
                numerator == null ? null : (Double) numerator.doubleValue(),
                counts ? (Double) 1.0 : ShownWindow.exposure(measure, side));
    }

    /** The quotient of the two rates shown, or of the two sums where nothing divides them. */
    private @Nullable Double quotient(boolean perDay) {
        boolean sums = Quantity.of(measure) == Quantity.TOTAL && !measure.isStandardised();
        Double before = sums ? perUnit(baseline, perDay) : baseline.rate().value();
        Double after = sums ? perUnit(period, perDay) : period.rate().value();
        return before == null || after == null || before == 0 ? null : Estimate.finite(after / before);
    }

    private @Nullable Double perUnit(WindowFigure side, boolean perDay) {
        Rate rate = rate(side, perDay);
        return rate.events() == null || rate.exposure() == null || !(rate.exposure() > 0)
                ? null
                : (Double) (rate.events() / rate.exposure());
    }
}
