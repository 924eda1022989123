package org.iccoutcomes.compare.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.contract.cube.DistributionCell;
import org.iccoutcomes.contract.cube.Member;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.statistics.mean.Histogram;

/** How often each value of a mean occurs in any population and days. */
final class DistributionIndex {
    private final Map<String, Map<Member, Map<Period, List<DistributionCell>>>> byMeasure = new TreeMap<>();

    DistributionIndex(List<DistributionCell> cells) {
        cells.forEach(cell -> byMeasure
                .computeIfAbsent(cell.measure(), k -> new HashMap<>())
                .computeIfAbsent(cell.member(), k -> new HashMap<>())
                .computeIfAbsent(cell.period(), k -> new ArrayList<>())
                .add(cell));
    }

    /** The values in periods that begin in some days. */
    Histogram within(String measure, StratumFilter filter, Roster roster, List<DateRange> days) {
        Histogram.Builder values = new Histogram.Builder();
        byMeasure.getOrDefault(measure, Map.of()).forEach((member, periods) -> {
            if (roster.mayHold(member)) {
                periods.forEach((period, cells) -> {
                    boolean isAsked = days.stream().anyMatch(range -> range.contains(period.start()))
                            && roster.holds(member.code(), period.start());
                    if (isAsked) {
                        filter.chosen(cells, DistributionCell::stratum)
                                .forEach(cell ->
                                        values.add(cell.value(), cell.rows().longValueExact()));
                    }
                });
            }
        });
        return values.build();
    }
}
