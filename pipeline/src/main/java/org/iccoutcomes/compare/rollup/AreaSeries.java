package org.iccoutcomes.compare.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.iccoutcomes.contract.cube.Member;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Grain;

/**
 * What a population counted in each unit of a measure's grain. A period of the cube never straddles a change of
 * members, so membership on its first day holds throughout.
 */
final class AreaSeries {
    private final NavigableMap<LocalDate, Amount> byUnit = new TreeMap<>();
    private final List<DateRange> unsplit = new ArrayList<>();
    private final List<DateRange> longer = new ArrayList<>();

    AreaSeries(MemberSeries members, Roster roster, Grain grain) {
        members.byMember().forEach((member, entries) -> {
            if (roster.mayHold(member)) {
                entries.forEach(entry -> add(member, entry, roster, grain));
            }
        });
    }

    private void add(Member member, MemberSeries.Entry entry, Roster roster, Grain grain) {
        Period period = entry.period();
        if (!roster.holds(member.code(), period.start())) {
            return;
        }
        LocalDate unit = grain.startOf(period.start());
        byUnit.merge(unit, entry.amount(), Amount::plus);
        if (!entry.isSplit()) {
            unsplit.add(period.range());
        }
        if (!period.end().isBefore(grain.next(unit))) {
            longer.add(period.range());
        }
    }

    /** The sum over the units that start in a range. */
    Amount within(DateRange range) {
        return byUnit.subMap(range.from(), true, range.to(), true).values().stream()
                .reduce(Amount.ZERO, Amount::plus);
    }

    /** Whether something in the range is not split by the strata asked for. */
    boolean isUnsplit(DateRange range) {
        return unsplit.stream().anyMatch(range::overlaps);
    }

    /** Whether a period longer than the grain lies partly in and partly outside the range. */
    boolean isCut(DateRange range) {
        return longer.stream().anyMatch(period -> range.overlaps(period) && !range.contains(period));
    }
}
