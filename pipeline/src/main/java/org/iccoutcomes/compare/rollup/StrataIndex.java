package org.iccoutcomes.compare.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.cube.CubeCell;
import org.iccoutcomes.contract.cube.Member;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.contract.cube.PopulationCell;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Grain;

/**
 * Events and person-years of populations by sex and age. Sums once made are kept, so one index belongs to one thread.
 */
final class StrataIndex {
    private final Map<Member, Map<Period, List<PopulationCell>>> population;
    /** Strata of a unit in no order: sums of decimals are the same in any, and hashing is faster than comparing. */
    private final Map<EventsOf, NavigableMap<LocalDate, Map<Stratum, BigDecimal>>> events = new HashMap<>();

    private final Map<PeopleOf, SortedMap<Stratum, BigDecimal>> people = new HashMap<>();

    StrataIndex(Map<Member, Map<Period, List<PopulationCell>>> population) {
        this.population = population;
    }

    /**
     * Whose events, of which measure.
     *
     * @param measure id
     * @param filter people asked for
     * @param grain length of the units counted
     */
    record Events(String measure, StratumFilter filter, Grain grain) {}

    private record EventsOf(Events events, String roster) {}

    private record PeopleOf(StratumFilter filter, String roster, List<DateRange> days) {}

    /**
     * The strata of a population over some days.
     *
     * @param cells the measure's
     * @param counted whose events
     * @param listed whose person-years
     * @param days runs of whole units
     */
    Strata within(
            Map<Member, Map<Period, List<CubeCell>>> cells,
            Events counted,
            StratumFilter listed,
            Roster roster,
            List<DateRange> days) {
        SortedMap<Stratum, BigDecimal> personYears =
                people.computeIfAbsent(new PeopleOf(listed, roster.key(), days), k -> people(listed, roster, days));
        boolean isByAgeAlone =
                personYears.keySet().stream().anyMatch(stratum -> stratum.sex().equals(Stratum.ALL));
        UnaryOperator<Stratum> told = isByAgeAlone ? StrataIndex::ofAllSexes : UnaryOperator.identity();
        SortedMap<Stratum, BigDecimal> sums = new TreeMap<>();
        BigDecimal unknown = BigDecimal.ZERO;
        var byUnit = events.computeIfAbsent(
                new EventsOf(counted, roster.key()), k -> events(cells, counted.filter(), counted.grain(), roster));
        for (DateRange run : days) {
            for (var unit : byUnit.subMap(run.from(), true, run.to(), true).values()) {
                for (Map.Entry<Stratum, BigDecimal> entry : unit.entrySet()) {
                    Stratum stratum = told.apply(entry.getKey());
                    if (isTold(stratum, isByAgeAlone)) {
                        sums.merge(stratum, entry.getValue(), BigDecimal::add);
                    } else {
                        unknown = unknown.add(entry.getValue());
                    }
                }
            }
        }
        return new Strata(sums, folded(personYears, told, isByAgeAlone), unknown);
    }

    private static SortedMap<Stratum, BigDecimal> folded(
            SortedMap<Stratum, BigDecimal> personYears, UnaryOperator<Stratum> told, boolean isByAgeAlone) {
        return personYears.entrySet().stream()
                .filter(entry -> isTold(told.apply(entry.getKey()), isByAgeAlone))
                .collect(Collectors.toMap(
                        entry -> told.apply(entry.getKey()), Map.Entry::getValue, BigDecimal::add, TreeMap::new));
    }

    private static Stratum ofAllSexes(Stratum stratum) {
        return new Stratum(Stratum.ALL, stratum.ageBand());
    }

    private static boolean isTold(Stratum stratum, boolean isByAgeAlone) {
        boolean isSexTold = isByAgeAlone
                || !(stratum.sex().equals(Stratum.ALL) || stratum.sex().equals(Stratum.UNKNOWN));
        return isSexTold && stratum.youngest() >= 0;
    }

    private static NavigableMap<LocalDate, Map<Stratum, BigDecimal>> events(
            Map<Member, Map<Period, List<CubeCell>>> cells, StratumFilter filter, Grain grain, Roster roster) {
        NavigableMap<LocalDate, Map<Stratum, BigDecimal>> byUnit = new TreeMap<>();
        cells.forEach((member, periods) -> {
            if (!roster.mayHold(member)) {
                return;
            }
            periods.forEach((period, strata) -> {
                if (roster.holds(member.code(), period.start())) {
                    Map<Stratum, BigDecimal> sums =
                            byUnit.computeIfAbsent(grain.startOf(period.start()), k -> new HashMap<>());
                    filter.chosen(strata, CubeCell::stratum)
                            .forEach(cell -> sums.merge(cell.stratum(), cell.numerator(), BigDecimal::add));
                }
            });
        });
        return byUnit;
    }

    private SortedMap<Stratum, BigDecimal> people(StratumFilter filter, Roster roster, List<DateRange> days) {
        SortedMap<Stratum, BigDecimal> personDays = new TreeMap<>();
        population.forEach((member, periods) -> {
            if (!roster.mayHold(member)) {
                return;
            }
            periods.forEach((period, strata) -> {
                int listed = PersonTime.daysOf(member, period.range(), roster, days).stream()
                        .mapToInt(DateRange::days)
                        .sum();
                if (listed > 0) {
                    filter.chosen(strata, PopulationCell::stratum)
                            .forEach(cell -> personDays.merge(
                                    cell.stratum(),
                                    cell.people().multiply(BigDecimal.valueOf(listed)),
                                    BigDecimal::add));
                }
            });
        });
        personDays.values().removeIf(sum -> sum.signum() == 0);
        personDays.replaceAll((stratum, sum) -> PersonTime.years(sum));
        return personDays;
    }
}
