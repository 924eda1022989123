package org.iccoutcomes.compare.window;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Grain;

/**
 * The periods of two windows that may be set against each other. One that is missing on one side is dropped from both:
 * its partner is the same calendar period where both windows hold the same ones once each, else the period in the same
 * place where they are equally many, else there is none and it is dropped alone.
 *
 * @param baseline kept, in order
 * @param period kept, in order
 */
public record KeptPeriods(List<DateRange> baseline, List<DateRange> period) {
    public KeptPeriods {
        baseline = List.copyOf(baseline);
        period = List.copyOf(period);
    }

    /** The periods of a window, in order; the window begins and ends on the edges of the grain. */
    public static List<DateRange> units(DateRange window, Grain grain) {
        List<DateRange> units = new ArrayList<>();
        for (LocalDate start = window.from(); !start.isAfter(window.to()); start = grain.next(start)) {
            units.add(new DateRange(start, grain.next(start).minusDays(1)));
        }
        return units;
    }

    /** All periods of two windows. */
    public static KeptPeriods all(DateRange baseline, DateRange period, Grain grain) {
        return new KeptPeriods(units(baseline, grain), units(period, grain));
    }

    /** Those of the kept periods that are known and whose partners are. */
    public KeptPeriods where(Predicate<DateRange> isKnown, Grain grain) {
        boolean byCalendar = holdSameOnce(baseline, period, grain);
        boolean byPlace = baseline.size() == period.size();
        List<DateRange> before = new ArrayList<>();
        List<DateRange> after = new ArrayList<>();
        for (int i = 0; i < baseline.size(); i++) {
            if (isKnown.test(baseline.get(i))
                    && partner(baseline.get(i), i, period, byCalendar, byPlace).stream()
                            .allMatch(isKnown)) {
                before.add(baseline.get(i));
            }
        }
        for (int i = 0; i < period.size(); i++) {
            if (isKnown.test(period.get(i))
                    && partner(period.get(i), i, baseline, byCalendar, byPlace).stream()
                            .allMatch(isKnown)) {
                after.add(period.get(i));
            }
        }
        return new KeptPeriods(before, after);
    }

    /** Those that are known, each side for itself. */
    public KeptPeriods alone(Predicate<DateRange> isKnown) {
        return new KeptPeriods(
                baseline.stream().filter(isKnown).toList(),
                period.stream().filter(isKnown).toList());
    }

    /** Whether a side has nothing. */
    public boolean lacksASide() {
        return baseline.isEmpty() || period.isEmpty();
    }

    private static Optional<DateRange> partner(
            DateRange unit, int place, List<DateRange> others, boolean byCalendar, boolean byPlace) {
        if (byCalendar) {
            MonthDay day = MonthDay.from(unit.from());
            return others.stream()
                    .filter(o -> MonthDay.from(o.from()).equals(day))
                    .findFirst();
        }
        return byPlace ? Optional.of(others.get(place)) : Optional.empty();
    }

    /** Weeks have no calendar date of their own, so they pair by place. */
    private static boolean holdSameOnce(List<DateRange> one, List<DateRange> other, Grain grain) {
        Set<MonthDay> first = starts(one);
        return grain != Grain.WEEK
                && first.size() == one.size()
                && one.size() == other.size()
                && first.equals(starts(other));
    }

    private static Set<MonthDay> starts(List<DateRange> units) {
        Set<MonthDay> starts = new HashSet<>();
        units.forEach(unit -> starts.add(MonthDay.from(unit.from())));
        return starts;
    }
}
