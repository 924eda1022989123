package org.iccoutcomes.compare.figure;

import java.math.BigDecimal;
import java.util.List;
import org.iccoutcomes.compare.rollup.Amount;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.statistics.mean.Histogram;
import org.iccoutcomes.statistics.rate.RepeatUse;
import org.iccoutcomes.statistics.standard.DirectRate;
import org.jspecify.annotations.Nullable;

/**
 * What a population counted in the kept periods of one window.
 *
 * @param window dates asked for
 * @param kept periods counted; none where nothing is known
 * @param amount their sum
 * @param personYears of those the measure is about; null where the measure has no such rate or they are not known
 * @param repeatUse how unevenly people make up the amount; null where rows do not say whose they are
 * @param values how often each value of a mean occurs; null where it is not known
 * @param standard the rate in a standard population, or why there is none; null where a crude rate is meant
 */
public record Side(
        DateRange window,
        List<DateRange> kept,
        Amount amount,
        @Nullable BigDecimal personYears,
        @Nullable RepeatUse repeatUse,
        @Nullable Histogram values,
        @Nullable DirectRate standard) {
    public Side {
        kept = List.copyOf(kept);
    }

    /** A side of which nothing is known but sums. */
    public Side(DateRange window, List<DateRange> kept, Amount amount, @Nullable BigDecimal personYears) {
        this(window, kept, amount, personYears, null, null, null);
    }

    /** The same, with what sums do not tell. */
    public Side with(@Nullable RepeatUse use, @Nullable Histogram histogram) {
        return new Side(window, kept, amount, personYears, use, histogram, standard);
    }

    /** The same, with its rate in a standard population. */
    public Side with(DirectRate standardised) {
        return new Side(window, kept, amount, personYears, repeatUse, values, standardised);
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
