package org.iccoutcomes.disclose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Quantity;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.rate.CrudeRate;
import org.iccoutcomes.statistics.share.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * A window's figures as they may be shown. Crude rates and shares, and their limits, come from the rounded counts and
 * the denominators as shown, and the dispersion of repeat use to one decimal, so that a reader can work them out again.
 * Person-years are shown to one decimal; fewer than 8 are hidden, and the rate with them. A mean is that of the true
 * values to one decimal, and its median beside it, hidden when it is of 1 to 7 rows or its sum is hidden.
 */
final class ShownWindow {
    private static final Confidence CONFIDENCE = Confidence.NINETY_FIVE;
    private static final int MEAN_DECIMALS = 1;
    private static final int DISPERSION_DECIMALS = 1;

    private ShownWindow() {}

    static WindowFigure of(Measure measure, WindowFigure figure) {
        BigDecimal numerator = SmallNumbers.shown(figure.numerator());
        BigDecimal denominator =
                measure.hasOwnDenominator() ? SmallNumbers.shown(figure.denominator()) : people(figure.denominator());
        WindowFigure counts = new WindowFigure(
                figure.window(),
                figure.days(),
                numerator,
                denominator,
                Interval.UNKNOWN,
                Interval.UNKNOWN,
                Digits.rounded(figure.dispersion(), DISPERSION_DECIMALS));
        boolean isHidden = numerator == null || (figure.denominator() != null && denominator == null);
        return isHidden || figure.rate().value() == null
                ? counts
                : new WindowFigure(
                        figure.window(),
                        figure.days(),
                        numerator,
                        denominator,
                        measure.isStandardised()
                                ? ShownStandard.rate(figure, counts)
                                : rate(measure, counts, figure.rate()),
                        Digits.rounded(figure.median(), MEAN_DECIMALS),
                        counts.dispersion());
    }

    /** What rates are divided by, as shown: person-years, or days for plain counts. */
    static @Nullable Double exposure(Measure measure, WindowFigure shown) {
        if (measure.per() == null) {
            return (double) shown.days();
        }
        BigDecimal denominator = shown.denominator();
        return denominator == null ? null : (Double) denominator.doubleValue();
    }

    private static Interval rate(Measure measure, WindowFigure shown, Interval rate) {
        Double numerator = number(shown.numerator());
        double multiplier = measure.per() == null ? 1 : measure.per().multiplier();
        Double dispersion = shown.dispersion();
        Estimate crude = dispersion == null
                ? CrudeRate.of(numerator, exposure(measure, shown), multiplier, CONFIDENCE)
                : CrudeRate.ofRepeatUse(numerator, exposure(measure, shown), multiplier, dispersion, CONFIDENCE);
        return switch (Quantity.of(measure)) {
            case EVENTS -> rounded(crude);
            case TOTAL ->
                dispersion == null
                        ? rounded(new Estimate(crude.status(), crude.value(), null, null, null, rate.method()))
                        : rounded(crude);
            case MEAN -> Digits.rounded(rate, MEAN_DECIMALS);
            case SHARE -> rounded(Proportion.of(numerator, number(shown.denominator()), 100, CONFIDENCE));
        };
    }

    private static Interval rounded(Estimate estimate) {
        Double value = estimate.value();
        return value == null
                ? Interval.UNKNOWN
                : Digits.rounded(
                        new Interval(value, estimate.lower(), estimate.upper(), estimate.method()),
                        Digits.ofRate(value));
    }

    private static @Nullable BigDecimal people(@Nullable BigDecimal personYears) {
        return personYears == null || SmallNumbers.isSmall(personYears)
                ? null
                : personYears.setScale(1, RoundingMode.HALF_UP);
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : (Double) number.doubleValue();
    }
}
