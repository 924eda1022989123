package org.iccoutcomes.statistics.panel.staggered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Outcomes, one row an area and one column a period.
 *
 * @param values outcomes
 * @param times periods, ascending
 * @param groups first treated period of each area, {@link Integer#MAX_VALUE} when never
 * @param isBalanced whether every area has one outcome in every period and one start
 */
record OutcomeTable(RealMatrix values, List<Integer> times, List<Integer> groups, boolean isBalanced) {
    static OutcomeTable of(List<OutcomeRow> rows, List<Integer> times) {
        Map<String, Integer> units = new LinkedHashMap<>();
        rows.forEach(row -> units.putIfAbsent(row.unit(), units.size()));
        RealMatrix values = MatrixUtils.createRealMatrix(Math.max(1, units.size()), Math.max(1, times.size()));
        RealMatrix seen = values.copy();
        Integer[] groups = new Integer[units.size()];
        boolean isOneStart = true;
        for (OutcomeRow row : rows) {
            int unit = Objects.requireNonNull(units.get(row.unit()));
            int time = times.indexOf(row.time());
            values.setEntry(unit, time, row.outcome());
            seen.addToEntry(unit, time, 1);
            Integer start = row.firstTreated();
            int group = start == null ? Integer.MAX_VALUE : start;
            isOneStart &= groups[unit] == null || groups[unit] == group;
            groups[unit] = group;
        }
        boolean isFull = rows.size() == units.size() * times.size()
                && IntStream.range(0, units.size())
                        .allMatch(unit -> seen.getRowVector(unit).getMinValue() == 1);
        return new OutcomeTable(values, times, List.of(groups), isFull && isOneStart);
    }

    int units() {
        return groups.size();
    }

    double change(int unit, int from, int to) {
        return values.getEntry(unit, to) - values.getEntry(unit, from);
    }

    int count(IntPredicate chosen) {
        return (int) IntStream.range(0, units()).filter(chosen).count();
    }

    double meanChange(IntPredicate chosen, int from, int to) {
        return IntStream.range(0, units())
                .filter(chosen)
                .mapToDouble(unit -> change(unit, from, to))
                .average()
                .orElse(0);
    }
}
