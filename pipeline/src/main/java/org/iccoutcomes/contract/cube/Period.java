package org.iccoutcomes.contract.cube;

import java.time.LocalDate;
import org.iccoutcomes.definition.time.DateRange;

/**
 * A period of the cube: a month, say, or the part of one on either side of a change of members.
 *
 * @param start first day
 * @param days at least 1
 */
public record Period(LocalDate start, int days) implements Comparable<Period> {
    public Period {
        if (days < 1) {
            throw new IllegalArgumentException("a period has at least 1 day: " + start + ", " + days);
        }
    }

    public LocalDate end() {
        return start.plusDays(days - 1L);
    }

    public DateRange range() {
        return new DateRange(start, end());
    }

    @Override
    public int compareTo(Period other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : Integer.compare(days, other.days);
    }
}
