package org.iccoutcomes.disclose;

import java.math.BigDecimal;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.rate.PoissonCount;
import org.iccoutcomes.statistics.ratio.Rate;
import org.jspecify.annotations.Nullable;

/**
 * Standardised rates of rounded counts: what they would be were the count as shown spread over sex and age as the true
 * one is. So a rate of one band alone, which is a crude rate, shows no more than a crude rate does.
 */
final class ShownStandard {
    private static final Confidence CONFIDENCE = Confidence.NINETY_FIVE;

    private ShownStandard() {}

    /**
     * The rate to be shown; Dobson's limits stand as far from it as those of the shown count do.
     *
     * @param truth the true figure
     * @param shown the count and dispersion as shown
     */
    static Interval rate(WindowFigure truth, WindowFigure shown) {
        Interval rate = truth.rate();
        double events = number(truth.numerator());
        double rounded = number(shown.numerator());
        Double value = rate.value();
        if (value == null) {
            return Interval.UNKNOWN;
        }
        if (rounded == events && dispersion(truth) == dispersion(shown)) {
            return Digits.rounded(rate, Digits.ofRate(value));
        }
        double again = value * rounded / events;
        double unit = unit(truth) * Math.sqrt(dispersion(shown));
        Estimate byars = PoissonCount.byars(rounded, CONFIDENCE);
        Interval all = new Interval(
                again,
                Estimate.finite(again + unit * (orNan(byars.lower()) - rounded)),
                Estimate.finite(again + unit * (orNan(byars.upper()) - rounded)),
                rate.method());
        return Digits.rounded(all, Digits.ofRate(again));
    }

    /** The independent events and person-years that would have a shown rate and its limits. */
    static Rate asEvents(Measure measure, WindowFigure shown) {
        Double rate = shown.rate().value();
        double unit = unit(shown);
        double variance = unit * unit * number(shown.numerator());
        return rate == null || measure.per() == null || !(variance > 0)
                ? new Rate(null, null)
                : new Rate(
                        rate * rate / variance, rate / variance * measure.per().multiplier());
    }

    /** What one event more adds to the rate, as its upper limit tells; NaN where it has none. */
    private static double unit(WindowFigure figure) {
        Double rate = figure.rate().value();
        Double upper = figure.rate().upper();
        double events = number(figure.numerator());
        double above = orNan(PoissonCount.byars(events, CONFIDENCE).upper()) - events;
        return rate == null || upper == null ? Double.NaN : (upper - rate) / above / Math.sqrt(dispersion(figure));
    }

    private static double dispersion(WindowFigure figure) {
        Double dispersion = figure.dispersion();
        return dispersion == null ? 1 : Math.max(1, dispersion);
    }

    private static double number(@Nullable BigDecimal number) {
        return number == null ? Double.NaN : number.doubleValue();
    }

    private static double orNan(@Nullable Double number) {
        return number == null ? Double.NaN : number;
    }
}
