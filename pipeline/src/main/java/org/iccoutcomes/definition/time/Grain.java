package org.iccoutcomes.definition.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The shortest period a measure is counted by. */
public enum Grain {
    DAY,
    /** Weeks begin on Monday (ISO 8601). */
    WEEK,
    MONTH,
    /** Calendar quarters, which are also the quarters of a financial year. */
    QUARTER;

    /** First day of the period a day falls in. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
        };
    }

    /** First day of the period after the one that starts on {@code start}. */
    public LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
        };
    }

    /** Whether a range begins and ends on the edges of this grain's periods. */
    public boolean allows(DateRange range) {
        return startOf(range.from()).equals(range.from())
                && startOf(range.to().plusDays(1)).equals(range.to().plusDays(1));
    }
}
