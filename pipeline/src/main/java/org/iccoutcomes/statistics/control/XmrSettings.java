package org.iccoutcomes.statistics.control;

import java.time.LocalDate;
import java.util.Set;
import org.iccoutcomes.statistics.control.rule.TwoOfThree;
import org.jspecify.annotations.Nullable;

/**
 * How a series is charted.
 *
 * @param improvement which way is better
 * @param screensOutliers whether large moving ranges are left out of the limits
 * @param baseline how many of the first points of each group make its limits, 12 or more; null for all
 * @param rebaseDates days from which on limits are made anew; each starts a group at the first period on or after it
 * @param target to be met; null when there is none
 * @param twoOfThree which points count towards two of three
 */
public record XmrSettings(
        Improvement improvement,
        boolean screensOutliers,
        @Nullable Integer baseline,
        Set<LocalDate> rebaseDates,
        @Nullable Double target,
        TwoOfThree twoOfThree) {
    /** Fewest points limits may be fixed on. */
    public static final int SHORTEST_BASELINE = 12;

    /** Refuses a baseline of fewer than 12 points. */
    public XmrSettings {
        if (baseline != null && baseline < SHORTEST_BASELINE) {
            throw new IllegalArgumentException(
                    "limits are fixed on " + SHORTEST_BASELINE + " points or more, not on " + baseline);
        }
        rebaseDates = Set.copyOf(rebaseDates);
    }

    /** Screened, never rebased, without a target, by the rule of 2023: what the product charts. */
    public static XmrSettings standard(Improvement improvement) {
        return new XmrSettings(improvement, true, null, Set.of(), null, TwoOfThree.MAKING_DATA_COUNT_2023);
    }

    /** Whether a group starts at a period, given the period before it; null for the first. */
    boolean startsGroup(@Nullable LocalDate before, LocalDate period) {
        return rebaseDates.stream()
                .anyMatch(
                        date -> !date.isAfter(period) && (before == null ? date.equals(period) : date.isAfter(before)));
    }
}
