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
 */
public record WindowFigure(
        DateRange window,
        int days,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Interval rate) {}
