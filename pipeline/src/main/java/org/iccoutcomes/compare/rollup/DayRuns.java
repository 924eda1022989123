package org.iccoutcomes.compare.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.definition.time.DateRange;

/**
 * A set of days as runs in order, none touching the next.
 *
 * @param runs in order
 */
public record DayRuns(List<DateRange> runs) {
    /** No day. */
    public static final DayRuns NONE = new DayRuns(List.of());

    public DayRuns {
        runs = List.copyOf(runs);
    }

    /** The days of any of the ranges. */
    public static DayRuns of(Collection<DateRange> ranges) {
        List<DateRange> merged = new ArrayList<>();
        for (DateRange range : ranges.stream().sorted().toList()) {
            DateRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && !range.from().isAfter(last.to().plusDays(1))) {
                DateRange longer = new DateRange(last.from(), last.to().isAfter(range.to()) ? last.to() : range.to());
                merged.set(merged.size() - 1, longer);
            } else {
                merged.add(range);
            }
        }
        return new DayRuns(merged);
    }

    /** Number of days. */
    public int days() {
        return runs.stream().mapToInt(DateRange::days).sum();
    }

    /** Whether every day of the range is there. */
    public boolean covers(DateRange range) {
        return runs.stream().anyMatch(run -> run.contains(range));
    }

    /** The days there that are also in the range. */
    public List<DateRange> within(DateRange range) {
        return runs.stream().flatMap(run -> overlap(run, range).stream()).toList();
    }

    /** The days of both. */
    public static Optional<DateRange> overlap(DateRange one, DateRange other) {
        return one.overlaps(other)
                ? Optional.of(new DateRange(
                        one.from().isAfter(other.from()) ? one.from() : other.from(),
                        one.to().isBefore(other.to()) ? one.to() : other.to()))
                : Optional.empty();
    }
}
