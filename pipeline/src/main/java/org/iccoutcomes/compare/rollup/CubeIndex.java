package org.iccoutcomes.compare.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.iccoutcomes.contract.cube.Coverage;
import org.iccoutcomes.contract.cube.Cube;
import org.iccoutcomes.contract.cube.CubeCell;
import org.iccoutcomes.contract.cube.Member;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.contract.cube.PopulationCell;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.statistics.mean.Histogram;
import org.iccoutcomes.statistics.rate.RepeatUse;

/**
 * A cube ready to be asked: numerators, denominators and squares of any population over any units of a measure's grain,
 * and its person-years. Sums once made are kept, so one index belongs to one thread.
 */
public final class CubeIndex {
    private final Map<String, Map<Member, Map<Period, List<CubeCell>>>> cells = new TreeMap<>();
    private final Map<Member, Map<Period, List<PopulationCell>>> population = new TreeMap<>();
    private final Map<String, Knowledge> knowledge = new TreeMap<>();
    private final PeopleIndex people;
    private final DistributionIndex distributions;
    private final StrataIndex strata;

    // Look-ups only: their order is never seen.
    private final Map<Asked, MemberSeries> memberSeries = new HashMap<>();
    private final Map<StratumFilter, PersonTime> personTime = new HashMap<>();
    private final Map<AskedOf, AreaSeries> areaSeries = new HashMap<>();

    /** Sorts a cube by measure, member and period. */
    public CubeIndex(Cube cube) {
        cube.cells()
                .forEach(cell -> add(
                        cells.computeIfAbsent(cell.measure(), k -> new TreeMap<>()),
                        cell,
                        CubeCell::member,
                        cell.period()));
        cube.population().forEach(cell -> add(population, cell, PopulationCell::member, cell.period()));
        Map<String, List<Coverage>> coverage = new TreeMap<>();
        cube.coverage()
                .forEach(known -> coverage.computeIfAbsent(known.measure(), k -> new ArrayList<>())
                        .add(known));
        coverage.forEach((measure, known) -> knowledge.put(measure, new Knowledge(known)));
        people = new PeopleIndex(cube.people());
        distributions = new DistributionIndex(cube.distributions());
        strata = new StrataIndex(population);
    }

    /** A measure limited to some people; by the measure's identity, which is its id. */
    private record Asked(String measure, StratumFilter filter) {}

    /** The same, of a population. */
    private record AskedOf(Asked asked, String roster) {}

    /** What the population counted in the units that start in the ranges. */
    public Amount amount(Measure measure, Population asked, Roster roster, List<DateRange> ranges) {
        AreaSeries series = series(measure, asked, roster);
        return ranges.stream().map(series::within).reduce(Amount.ZERO, Amount::plus);
    }

    /**
     * Whether all of a unit of the grain is known: covered, split as finely as is asked, and counted on this basis at
     * all where it is counted on any.
     */
    public boolean isKnown(Measure measure, Population asked, Roster roster, DateRange unit) {
        boolean ofBasis = !cells.containsKey(measure.id()) || isCountedBy(measure, roster.basis());
        Knowledge known = knowledge.get(measure.id());
        return ofBasis
                && known != null
                && known.isKnown(roster, unit)
                && !series(measure, asked, roster).isUnsplit(unit);
    }

    /** Whether the cube holds periods longer than the grain that the range cuts through. */
    public boolean isCut(Measure measure, Population asked, Roster roster, DateRange range) {
        return series(measure, asked, roster).isCut(range);
    }

    /** Person-years of those the measure is about, over some days; empty where they are not known. */
    public Optional<BigDecimal> personYears(Measure measure, Population asked, Roster roster, List<DateRange> days) {
        StratumFilter filter = StratumFilter.of(measure.population(), asked);
        return personTime
                .computeIfAbsent(filter, f -> new PersonTime(population, f))
                .personYears(roster, days, members(new Asked(measure.id(), StratumFilter.of(asked))));
    }

    /** How people come back in some days, whatever their age and sex; empty where rows do not say whose they are. */
    public Optional<RepeatUse> repeatUse(Measure measure, Roster roster, List<DateRange> days) {
        return people.within(measure.id(), roster, days);
    }

    /** Whether repeat use of some days is that of their last twelve months only. */
    public static boolean isBeyondRepeatUse(List<DateRange> days) {
        return PeopleIndex.isLonger(days);
    }

    /** How often each value of a mean occurs in the periods that begin in some days. */
    public Histogram histogram(Measure measure, Population asked, Roster roster, List<DateRange> days) {
        return distributions.within(measure.id(), StratumFilter.of(asked), roster, days);
    }

    /** What the population counted and its person-years by sex and age, over some days that are whole units. */
    public Strata strata(Measure measure, Population asked, Roster roster, List<DateRange> days) {
        return strata.within(
                cells.getOrDefault(measure.id(), Map.of()),
                new StrataIndex.Events(
                        measure.id(),
                        StratumFilter.of(asked),
                        measure.counting().grain()),
                StratumFilter.of(measure.population(), asked),
                roster,
                days);
    }

    /** Whether the measure is counted on a basis. */
    public boolean isCountedBy(Measure measure, Basis basis) {
        return cells.getOrDefault(measure.id(), Map.of()).keySet().stream()
                .anyMatch(m -> m.basis().equals(basis.name()));
    }

    /** The first to the last day known of a measure for anybody. */
    public Optional<DateRange> span(Measure measure) {
        return Optional.ofNullable(knowledge.get(measure.id())).flatMap(Knowledge::span);
    }

    private AreaSeries series(Measure measure, Population population, Roster roster) {
        Asked asked = new Asked(measure.id(), StratumFilter.of(population));
        AskedOf key = new AskedOf(asked, roster.key());
        AreaSeries found = areaSeries.get(key);
        if (found == null) {
            found = new AreaSeries(
                    countable(measure, members(asked)),
                    roster,
                    measure.counting().grain());
            areaSeries.put(key, found);
        }
        return found;
    }

    /**
     * A member that lacks one sum of a ratio takes no part in it, even among all members: its other sum alone would
     * move the share.
     */
    private MemberSeries countable(Measure measure, MemberSeries members) {
        Knowledge known = knowledge.get(measure.id());
        return known != null && measure.counting().aggregation() instanceof Aggregation.RatioOfSums
                ? members.where((member, period) -> known.isKnown(member, period.range()))
                : members;
    }

    private MemberSeries members(Asked asked) {
        return memberSeries.computeIfAbsent(
                asked, a -> MemberSeries.of(cells.getOrDefault(a.measure(), Map.of()), a.filter()));
    }

    private static <C> void add(
            Map<Member, Map<Period, List<C>>> index, C cell, Function<C, Member> member, Period period) {
        index.computeIfAbsent(member.apply(cell), k -> new TreeMap<>())
                .computeIfAbsent(period, k -> new ArrayList<>())
                .add(cell);
    }
}
