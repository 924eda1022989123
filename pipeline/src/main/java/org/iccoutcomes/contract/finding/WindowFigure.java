package org.iccoutcomes.contract.finding;

import java.math.BigDecimal;
import org.iccoutcomes.definition.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A measure in one window.
 *
 * @param window dates asked for
 * @param days days counted, after dropped periods
 * @param numerator count or sum, or null where nothing is known
 * @param denominator person-years, or rows of a mean or share; null for plain counts
 * @param rate numerator over denominator in the measure's unit: per 1,000 person-years, per cent, days …; for plain
 *     counts per day
 * @param median of the values of a mean; unknown for everything else
 * @param dispersion how many times the variance of the count or sum is that of independent events, as people come back;
 *     null where it is not known or means nothing
 */
public record WindowFigure(
        DateRange window,
        int days,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Interval rate,
        Interval median,
        @Nullable Double dispersion) {
    /** A measure without a median. */
    public WindowFigure(
            DateRange window,
            int days,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Interval rate) {
        this(window, days, numerator, denominator, rate, Interval.UNKNOWN, null);
    }

    /** Nothing known. */
    public static WindowFigure unknown(DateRange window, int days) {
        return new WindowFigure(window, days, null, null, Interval.UNKNOWN);
    }
}
