package org.iccoutcomes.definition.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All areas of a programme and their members over time. A parent's members are its own and those of all areas below it.
 *
 * @param areas in the order of the file; names are unique and every parent is present
 * @param memberships direct memberships
 */
public record AreaTree(List<Area> areas, List<Membership> memberships) {
    public AreaTree {
        areas = List.copyOf(areas);
        memberships = List.copyOf(memberships);
    }

    public Optional<Area> find(String name) {
        return areas.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    public List<Area> atLevel(String level) {
        return areas.stream().filter(a -> a.level().equals(level)).toList();
    }

    public List<Area> childrenOf(String name) {
        return areas.stream().filter(a -> Objects.equals(a.parent(), name)).toList();
    }

    /** The area and everything below it, in file order with the area first. */
    public List<Area> withDescendants(Area area) {
        List<Area> found = new ArrayList<>();
        found.add(area);
        childrenOf(area.name()).forEach(child -> found.addAll(withDescendants(child)));
        return found;
    }

    /** Memberships of the area and of everything below it. */
    public List<Membership> membershipsOf(Area area) {
        SortedSet<String> names = new TreeSet<>();
        withDescendants(area).forEach(a -> names.add(a.name()));
        return memberships.stream().filter(m -> names.contains(m.area())).toList();
    }

    /** Direct memberships by member code. */
    public Map<String, List<Membership>> byMember() {
        Map<String, List<Membership>> byMember = new LinkedHashMap<>();
        memberships.forEach(m ->
                byMember.computeIfAbsent(m.member(), k -> new ArrayList<>()).add(m));
        return byMember;
    }

    public SortedSet<Basis> bases() {
        SortedSet<Basis> bases = new TreeSet<>();
        areas.forEach(a -> bases.add(a.basis()));
        return bases;
    }

    /**
     * The days on which some member joins, or the day after it leaves. Periods of the cube are cut there, so that a
     * change in the middle of a month is rolled up exactly.
     */
    public SortedSet<LocalDate> cutPoints() {
        SortedSet<LocalDate> cuts = new TreeSet<>();
        for (Membership membership : memberships) {
            if (membership.validFrom() != null) {
                cuts.add(membership.validFrom());
            }
            if (membership.validTo() != null) {
                cuts.add(membership.validTo().plusDays(1));
            }
        }
        return cuts;
    }
}
