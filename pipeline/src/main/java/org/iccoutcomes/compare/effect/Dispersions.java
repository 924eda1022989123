package org.iccoutcomes.compare.effect;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.statistics.series.MonthlyDispersion;
import org.iccoutcomes.statistics.series.WindowedSeries;

/**
 * How much more than by chance the counts of an area and its comparators vary from period to period. They share a
 * season where they share their windows; else the comparators share one and the area has its own.
 *
 * @param area of the area
 * @param others of the comparators, in their order
 */
record Dispersions(MonthlyDispersion area, List<MonthlyDispersion> others) {
    static Dispersions of(Treated area, List<Other> comparators) {
        WindowedSeries own = area.history().within(area.sides());
        List<WindowedSeries> theirs = comparators.stream()
                .map(other -> other.history().within(other.sides()))
                .toList();
        boolean shared = comparators.stream()
                .allMatch(other -> other.sides()
                        .baseline()
                        .window()
                        .equals(area.sides().baseline().window()));
        List<WindowedSeries> all = new ArrayList<>(theirs);
        if (shared) {
            all.add(own);
        }
        return new Dispersions(
                MonthlyDispersion.of(own, shared ? all : List.of(own)),
                theirs.stream().map(one -> MonthlyDispersion.of(one, all)).toList());
    }

    boolean areKnown(Treated treated, List<Other> comparators) {
        boolean known = treated.sides().knowsDispersion(area);
        for (int i = 0; i < comparators.size(); i++) {
            known &= comparators.get(i).sides().knowsDispersion(others.get(i));
        }
        return known;
    }
}
