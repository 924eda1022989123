package org.iccoutcomes.contract.finding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The plain two-window change. It never depends on the method of the effect.
 *
 * @param count period less baseline
 * @param rate change of the rate, in the measure's unit
 * @param percent percentage change of the rate where the measure has one, else of the count; {@code -23.0} is a fall
 */
public record Change(@Nullable BigDecimal count, @Nullable Double rate, Interval percent) {
    /** Nothing known. */
    public static final Change UNKNOWN = new Change(null, null, Interval.UNKNOWN);
}
