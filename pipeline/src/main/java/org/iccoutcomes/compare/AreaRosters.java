package org.iccoutcomes.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iccoutcomes.compare.rollup.Roster;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.area.Membership;
import org.jspecify.annotations.Nullable;

/** The populations a question can name: the areas, and for each basis what is in no area. */
public final class AreaRosters {
    private final AreaTree tree;
    private final Map<String, Roster> byName = new TreeMap<>();
    private final Map<String, Area> areas = new TreeMap<>();

    AreaRosters(AreaTree tree) {
        this.tree = tree;
        noAreaNames(tree).forEach((basis, name) -> byName.put(name, Roster.noArea(tree, basis)));
        tree.bases().forEach(basis -> byName.put(everybodyName(basis), Roster.everybody(basis)));
        tree.areas().forEach(area -> {
            byName.put(area.name(), Roster.of(tree, area));
            areas.put(area.name(), area);
        });
    }

    /**
     * The name of what is in no area, by basis: {@code (no area)}, or {@code (no area by practice)} among several
     * bases.
     */
    public static Map<Basis, String> noAreaNames(AreaTree tree) {
        Map<Basis, String> names = new TreeMap<>();
        boolean single = tree.bases().size() == 1;
        tree.bases().forEach(basis -> names.put(basis, single ? Roster.NO_AREA : "(no area by " + basis.name() + ")"));
        return names;
    }

    /** The name of everything counted on a basis. */
    static String everybodyName(Basis basis) {
        return Roster.EVERYBODY + " by " + basis.name();
    }

    /** The population of a name; refuses a name there is none of, for names are checked where they are typed. */
    Roster roster(String name) {
        Roster found = byName.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no such area: " + name);
        }
        return found;
    }

    /** The area of a name; empty for what is in no area. */
    Optional<Area> area(String name) {
        return Optional.ofNullable(areas.get(name));
    }

    /** Areas of a level by the same basis, the area itself included, in file order. */
    List<Area> alike(Area area, String level) {
        return tree.atLevel(level).stream()
                .filter(other -> other.basis().equals(area.basis()))
                .toList();
    }

    /** Whether two areas hold somebody in common at some time. */
    boolean overlap(Area one, Area other) {
        List<Membership> mine = memberships(one);
        return one.basis().equals(other.basis())
                && memberships(other).stream().anyMatch(theirs -> mine.stream().anyMatch(own -> isShared(own, theirs)));
    }

    private List<Membership> memberships(Area area) {
        return tree.withDescendants(area).stream()
                .flatMap(below -> tree.membershipsOf(below).stream())
                .toList();
    }

    private static boolean isShared(Membership one, Membership other) {
        boolean same = one.member().equals(other.member())
                || one.member().equals(Membership.EVERY_MEMBER)
                || other.member().equals(Membership.EVERY_MEMBER);
        return same && !isBefore(one.validTo(), other.validFrom()) && !isBefore(other.validTo(), one.validFrom());
    }

    private static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate start) {
        return end != null && start != null && end.isBefore(start);
    }

    AreaTree tree() {
        return tree;
    }
}
