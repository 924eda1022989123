package org.iccoutcomes.definition.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A run of calendar days, both ends included. Dates are local calendar dates: no time zone plays a part.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 */
public record DateRange(LocalDate from, LocalDate to) implements Comparable<DateRange> {
    /** Refuses a range that ends before it begins. */
    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a range must not end before it begins: " + from + ".." + to);
        }
    }

    /** The whole months {@code first} to {@code last}. */
    public static DateRange ofMonths(YearMonth first, YearMonth last) {
        return new DateRange(first.atDay(1), last.atEndOfMonth());
    }

    /** Number of days, at least 1. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean contains(DateRange other) {
        return contains(other.from) && contains(other.to);
    }

    public boolean overlaps(DateRange other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /** Whether the range begins on the first and ends on the last day of a month. */
    public boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    }

    /** {@code 2014-06..2015-05} for whole months, else {@code 2014-06-01..2015-05-15}. */
    @Override
    public String toString() {
        return isWholeMonths() ? YearMonth.from(from) + ".." + YearMonth.from(to) : from + ".." + to;
    }

    /** Earlier start first, then the shorter range. */
    @Override
    public int compareTo(DateRange other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }
}
