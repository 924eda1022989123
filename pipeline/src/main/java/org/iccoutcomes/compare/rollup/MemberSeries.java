package org.iccoutcomes.compare.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.iccoutcomes.contract.cube.CubeCell;
import org.iccoutcomes.contract.cube.Member;
import org.iccoutcomes.contract.cube.Period;

/**
 * What each member counted in each period, strata added up.
 *
 * @param byMember in order of member, then period
 */
record MemberSeries(Map<Member, List<Entry>> byMember) {

    /**
     * A member's count in a period.
     *
     * @param period when
     * @param amount the strata asked for
     * @param isSplit false where something was counted, but not split as finely as was asked: then the amount is not
     *     known
     */
    record Entry(Period period, Amount amount, boolean isSplit) {}

    static MemberSeries of(Map<Member, Map<Period, List<CubeCell>>> cells, StratumFilter filter) {
        Map<Member, List<Entry>> byMember = new TreeMap<>();
        cells.forEach((member, periods) -> {
            List<Entry> entries = new ArrayList<>(periods.size());
            periods.forEach((period, strata) -> entries.add(entry(period, strata, filter)));
            byMember.put(member, entries);
        });
        return new MemberSeries(byMember);
    }

    /** Only what was counted of those members in those periods. */
    MemberSeries where(BiPredicate<Member, Period> isWanted) {
        Map<Member, List<Entry>> wanted = new TreeMap<>();
        byMember.forEach((member, entries) -> {
            List<Entry> kept = entries.stream()
                    .filter(entry -> isWanted.test(member, entry.period()))
                    .toList();
            if (!kept.isEmpty()) {
                wanted.put(member, kept);
            }
        });
        return new MemberSeries(wanted);
    }

    private static Entry entry(Period period, List<CubeCell> strata, StratumFilter filter) {
        Amount sum = filter.chosen(strata, CubeCell::stratum).stream()
                .map(Amount::of)
                .reduce(Amount.ZERO, Amount::plus);
        boolean isSplit = strata.stream().anyMatch(cell -> filter.isFineEnough(cell.stratum()))
                || strata.stream().allMatch(cell -> Amount.of(cell).isZero());
        return new Entry(period, sum, isSplit);
    }
}
