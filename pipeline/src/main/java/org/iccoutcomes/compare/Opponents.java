package org.iccoutcomes.compare;

import java.util.List;
import java.util.Set;
import org.iccoutcomes.compare.rollup.Roster;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Whom an area is compared with. Peers whose own start falls on or before the end of the windows are no fair
 * comparison: left out of a pool, and shown without an effect where each stands alone.
 */
final class Opponents implements Comparator.Cases<List<Opponents.Opponent>> {
    private final AreaRosters rosters;
    private final Area area;
    private final DateRange period;

    Opponents(AreaRosters rosters, Area area, DateRange period) {
        this.rosters = rosters;
        this.area = area;
        this.period = period;
    }

    /**
     * One comparator.
     *
     * @param name as in {@link org.iccoutcomes.contract.finding.Subject#comparator}
     * @param roster its population; null where there is nobody
     * @param isFair whether an effect may be given
     * @param flags what a reader must know of it
     */
    record Opponent(String name, @Nullable Roster roster, boolean isFair, Set<Flag> flags) {
        /** The area's own baseline. */
        static final Opponent OWN = new Opponent(new Comparator.Own().id(), null, true, Set.of());

        boolean isOwn() {
            return name.equals(OWN.name);
        }
    }

    @Override
    public List<Opponent> own(Comparator.Own comparator) {
        return List.of(Opponent.OWN);
    }

    @Override
    public List<Opponent> peers(Comparator.Peers comparator) {
        List<Area> others = others(comparator.level());
        List<Area> fair = others.stream().filter(other -> !hasStarted(other)).toList();
        Set<Flag> flags = fair.size() < others.size() ? Set.of(Flag.PEERS_STARTED) : Set.of();
        Roster pool = fair.isEmpty() ? null : Roster.pooled(rosters.tree(), fair, area);
        return List.of(new Opponent(comparator.id(), pool, true, flags));
    }

    @Override
    public List<Opponent> eachPeer(Comparator.EachPeer comparator) {
        return others(comparator.level()).stream().map(this::alone).toList();
    }

    @Override
    public List<Opponent> rest(Comparator.Rest comparator) {
        String parent = area.parent();
        Roster rest = parent == null
                ? null
                : rosters.area(parent)
                        .map(whole -> Roster.pooled(rosters.tree(), List.of(whole), area))
                        .orElse(null);
        return List.of(new Opponent(comparator.id(), rest, true, Set.of()));
    }

    @Override
    public List<Opponent> area(Comparator.OneArea comparator) {
        return List.of(rosters.area(comparator.area())
                .map(this::alone)
                .orElseGet(() -> new Opponent(comparator.id(), rosters.roster(comparator.area()), true, Set.of())));
    }

    private Opponent alone(Area other) {
        boolean contains = rosters.tree().withDescendants(other).contains(area);
        boolean started = !contains && hasStarted(other);
        Set<Flag> flags = contains ? Set.of(Flag.CONTAINS_AREA) : started ? Set.of(Flag.PEERS_STARTED) : Set.of();
        return new Opponent(other.name(), rosters.roster(other.name()), !started, flags);
    }

    private List<Area> others(String level) {
        return rosters.alike(area, level).stream()
                .filter(other -> !other.name().equals(area.name()))
                .toList();
    }

    private boolean hasStarted(Area other) {
        return other.start() != null && !other.start().isAfter(period.to());
    }
}
