package org.iccoutcomes.compare.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.iccoutcomes.contract.cube.PeopleCell;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.statistics.rate.RepeatUse;

/** How the people of any population come back in any months; kept once added up. */
final class PeopleIndex {
    private final Map<String, List<PeopleCell>> byMeasure = new TreeMap<>();

    // A look-up only: its order is never seen.
    private final Map<Key, NavigableMap<LocalDate, NavigableMap<LocalDate, Pair>>> pairs = new HashMap<>();

    PeopleIndex(List<PeopleCell> people) {
        people.forEach(cell -> byMeasure
                .computeIfAbsent(cell.measure(), k -> new ArrayList<>())
                .add(cell));
    }

    private record Key(String measure, String roster) {}

    private record Pair(BigDecimal total, BigDecimal products) {
        Pair plus(Pair other) {
            return new Pair(total.add(other.total), products.add(other.products));
        }
    }

    /**
     * Repeat use in the months of some days; a month counts where its first day does. Months more than eleven before
     * the last are left out, since pairs reach no further back: a longer window borrows from its last year.
     *
     * @return empty where no row of the months says whose it is
     */
    Optional<RepeatUse> within(String measure, Roster roster, List<DateRange> days) {
        List<DateRange> months = lastYear(days);
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        NavigableMap<LocalDate, NavigableMap<LocalDate, Pair>> all = pairs(measure, roster);
        for (DateRange range : months) {
            for (Map.Entry<LocalDate, NavigableMap<LocalDate, Pair>> month :
                    all.subMap(range.from(), true, range.to(), true).entrySet()) {
                for (Map.Entry<LocalDate, Pair> earlier : month.getValue().entrySet()) {
                    if (months.stream().anyMatch(r -> r.contains(earlier.getKey()))) {
                        Pair pair = earlier.getValue();
                        boolean isTwice = !earlier.getKey().equals(month.getKey());
                        total = total.add(pair.total);
                        squares = squares.add(isTwice ? pair.products.add(pair.products) : pair.products);
                    }
                }
            }
        }
        return total.signum() > 0
                ? Optional.of(new RepeatUse(total.doubleValue(), squares.doubleValue()))
                : Optional.empty();
    }

    /** Whether the days hold more than twelve months. */
    static boolean isLonger(List<DateRange> days) {
        return months(days).size() > PeopleCell.MONTHS_BACK + 1;
    }

    private static List<DateRange> lastYear(List<DateRange> days) {
        SortedSet<YearMonth> months = months(days);
        if (months.isEmpty()) {
            return List.of();
        }
        LocalDate first = months.last().minusMonths(PeopleCell.MONTHS_BACK).atDay(1);
        return days.stream()
                .filter(range -> !range.to().isBefore(first))
                .map(range -> range.from().isBefore(first) ? new DateRange(first, range.to()) : range)
                .toList();
    }

    private static SortedSet<YearMonth> months(List<DateRange> days) {
        SortedSet<YearMonth> months = new TreeSet<>();
        for (DateRange range : days) {
            for (YearMonth month = YearMonth.from(range.from());
                    !month.isAfter(YearMonth.from(range.to()));
                    month = month.plusMonths(1)) {
                months.add(month);
            }
        }
        return months;
    }

    private NavigableMap<LocalDate, NavigableMap<LocalDate, Pair>> pairs(String measure, Roster roster) {
        Key key = new Key(measure, roster.key());
        NavigableMap<LocalDate, NavigableMap<LocalDate, Pair>> known = pairs.get(key);
        if (known == null) {
            known = addUp(byMeasure.getOrDefault(measure, List.of()), roster);
            pairs.put(key, known);
        }
        return known;
    }

    private static NavigableMap<LocalDate, NavigableMap<LocalDate, Pair>> addUp(
            List<PeopleCell> people, Roster roster) {
        NavigableMap<LocalDate, NavigableMap<LocalDate, Pair>> sums = new TreeMap<>();
        for (PeopleCell cell : people) {
            String member = cell.member().code();
            if (roster.mayHold(cell.member())
                    && roster.holds(member, cell.month())
                    && roster.holds(member, cell.earlier())) {
                sums.computeIfAbsent(cell.month(), k -> new TreeMap<>())
                        .merge(cell.earlier(), new Pair(cell.total(), cell.products()), Pair::plus);
            }
        }
        return sums;
    }
}
