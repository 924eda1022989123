package org.iccoutcomes.compare.figure;

import java.math.BigDecimal;
import java.util.List;
import org.iccoutcomes.compare.rollup.Amount;
import org.iccoutcomes.definition.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What a population counted in the kept periods of one window.
 *
 * @param window dates asked for
 * @param kept periods counted; none where nothing is known
 * @param amount their sum
 * @param personYears of those the measure is about; null where the measure has no such rate or they are not known
 */
public record Side(
        DateRange window,
        List<DateRange> kept,
        Amount amount,
        @Nullable BigDecimal personYears) {
    public Side {
        kept = List.copyOf(kept);
    }

    /** Nothing known. */
    public static Side unknown(DateRange window) {
        return new Side(window, List.of(), Amount.ZERO, null);
    }

    /** Whether anything is known. */
    public boolean isKnown() {
        return !kept.isEmpty();
    }

    /** Days counted. */
    public int days() {
        return kept.stream().mapToInt(DateRange::days).sum();
    }
}
