package org.iccoutcomes.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.iccoutcomes.compare.rollup.Roster;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.question.Benchmark;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;

/**
 * Whom an area is compared with. Peers whose own start falls on or before the end of the windows are no fair
 * comparison: left out of a pool, and shown without an effect where each stands alone.
 *
 * @param rosters every population
 * @param area the area itself
 * @param measure id
 * @param period the later window
 * @param published every published figure
 */
record Opponents(AreaRosters rosters, Area area, String measure, DateRange period, List<Benchmark> published)
        implements Comparator.Cases<List<Opponent>> {

    @Override
    public List<Opponent> own(Comparator.Own comparator) {
        return List.of(new Opponent.Own());
    }

    @Override
    public List<Opponent> peers(Comparator.Peers comparator) {
        List<Area> others = others(comparator.level());
        return List.of(pool(comparator.id(), others, fair(others)));
    }

    @Override
    public List<Opponent> eachPeer(Comparator.EachPeer comparator) {
        return others(comparator.level()).stream().map(this::alone).toList();
    }

    /** The whole of the parent but the area; what started itself is part of it, but not of the spread. */
    @Override
    public List<Opponent> rest(Comparator.Rest comparator) {
        String parent = area.parent();
        Area whole = parent == null ? null : rosters.area(parent).orElse(null);
        if (whole == null) {
            return List.of(nobody(comparator.id()));
        }
        List<Area> within = rosters.tree().withDescendants(whole);
        List<Area> alike =
                others(area.level()).stream().filter(within::contains).toList();
        return List.of(new Opponent.Others(
                comparator.id(),
                Roster.pooled(rosters.tree(), List.of(whole), area),
                fair(alike),
                true,
                null,
                started(alike)));
    }

    @Override
    public List<Opponent> area(Comparator.OneArea comparator) {
        return List.of(rosters.area(comparator.area())
                .map(this::alone)
                .orElseGet(() -> new Opponent.Others(
                        comparator.id(), rosters.roster(comparator.area()), List.of(), true, null, Set.of())));
    }

    /** The named areas that share nobody with the area. */
    @Override
    public List<Opponent> group(Comparator.Group comparator) {
        List<Area> named = comparator.areas().stream()
                .flatMap(name -> rosters.area(name).stream())
                .filter(other -> !other.name().equals(area.name()))
                .toList();
        List<Area> apart =
                named.stream().filter(other -> !rosters.overlap(area, other)).toList();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(started(apart));
        if (apart.size() < named.size() || named.size() < comparator.areas().size()) {
            flags.add(Flag.OVERLAPPING_AREAS);
        }
        List<Area> fair = fair(apart);
        if (fair.isEmpty()) {
            return List.of(new Opponent.Others(comparator.id(), null, fair, true, comparator.baseline(), flags));
        }
        return List.of(new Opponent.Others(
                comparator.id(), Roster.pooled(rosters.tree(), fair, area), fair, true, comparator.baseline(), flags));
    }

    @Override
    public List<Opponent> synthetic(Comparator.Synthetic comparator) {
        List<Area> others = others(comparator.level());
        return List.of(new Opponent.Mixture(comparator.id(), fair(others), started(others)));
    }

    @Override
    public List<Opponent> target(Comparator.Target comparator) {
        return comparator.measures().isEmpty() || comparator.measures().contains(measure)
                ? List.of(new Opponent.Stated(comparator.id(), comparator.percent(), "The target"))
                : List.of(nobody(comparator.id()));
    }

    @Override
    public List<Opponent> published(Comparator.Published comparator) {
        List<Opponent> changes = published.stream()
                .filter(benchmark -> measure.equals(benchmark.figure().measure()))
                .filter(benchmark -> area.name().equals(benchmark.figure().area()))
                .filter(benchmark -> benchmark.figure().kind() == Benchmark.Kind.CHANGE_PERCENT)
                .filter(benchmark -> benchmark.value() != null)
                .<Opponent>map(benchmark -> new Opponent.Stated(
                        benchmark.id(),
                        Objects.requireNonNull(benchmark.value()).number(),
                        "The published change"))
                .toList();
        return changes.isEmpty() ? List.of(nobody(comparator.id())) : changes;
    }

    private static Opponent nobody(String name) {
        return new Opponent.Others(name, null, List.of(), true, null, Set.of());
    }

    private Opponent pool(String name, List<Area> all, List<Area> fair) {
        Roster pool = fair.isEmpty() ? null : Roster.pooled(rosters.tree(), fair, area);
        return new Opponent.Others(name, pool, fair, true, null, started(all));
    }

    private Opponent alone(Area other) {
        boolean contains = rosters.tree().withDescendants(other).contains(area);
        boolean started = !contains && hasStarted(other);
        Set<Flag> flags = contains ? Set.of(Flag.CONTAINS_AREA) : started ? Set.of(Flag.PEERS_STARTED) : Set.of();
        return new Opponent.Others(other.name(), rosters.roster(other.name()), List.of(), !started, null, flags);
    }

    private List<Area> others(String level) {
        return rosters.alike(area, level).stream()
                .filter(other -> !other.name().equals(area.name()))
                .toList();
    }

    private List<Area> fair(List<Area> areas) {
        return areas.stream().filter(Predicate.not(this::hasStarted)).toList();
    }

    private Set<Flag> started(List<Area> areas) {
        return areas.stream().anyMatch(this::hasStarted) ? Set.of(Flag.PEERS_STARTED) : Set.of();
    }

    private boolean hasStarted(Area other) {
        return other.start() != null && !other.start().isAfter(period.to());
    }
}
