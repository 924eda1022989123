package org.iccoutcomes.definition.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A named run of periods: fixed dates, or months counted from an area's own start. */
public sealed interface Window {
    /**
     * The dates this window means for an area.
     *
     * @param start first day of the area's programme, or null where it has none
     * @return empty when the window is relative and the area has no start
     */
    Optional<DateRange> resolve(@Nullable LocalDate start);

    /** Fixed dates. */
    record Fixed(DateRange range) implements Window {
        @Override
        public Optional<DateRange> resolve(@Nullable LocalDate start) {
            return Optional.of(range);
        }

        @Override
        public String toString() {
            return range.toString();
        }
    }

    /**
     * Months counted from the start: month 1 begins on the start date, month 0 is the month before it. {@code months
     * 1-12} is {@code (1, 12)}; {@code 12 months before start} is {@code (-11, 0)}. A start on the 31st is clamped to
     * the last day of shorter months, as {@link LocalDate#plusMonths} does.
     *
     * @param first first month
     * @param last last month, not before {@code first}
     */
    record SinceStart(int first, int last) implements Window {
        /** Refuses months in the wrong order. */
        public SinceStart {
            if (last < first) {
                throw new IllegalArgumentException("months must be in order: " + first + "-" + last);
            }
        }

        @Override
        public Optional<DateRange> resolve(@Nullable LocalDate start) {
            return start == null
                    ? Optional.empty()
                    : Optional.of(new DateRange(
                            start.plusMonths(first - 1L), start.plusMonths(last).minusDays(1)));
        }

        @Override
        public String toString() {
            return last == 0 ? (1 - first) + " months before start" : "months " + first + "-" + last;
        }
    }
}
