package org.iccoutcomes.config.area;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.table.Cell;
import org.iccoutcomes.config.table.Row;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.Membership;

/**
 * What must hold of the areas of a programme together.
 *
 * @param areas by name, in the order of the file
 * @param firstRows the first row of each
 */
record AreaChecks(Map<String, Area> areas, Map<String, Row> firstRows, Problems problems) {
    /** Every parent is there, has the same basis, and is not below its own child. */
    void parents() {
        for (Area area : areas.values()) {
            if (area.parent() == null) {
                continue;
            }
            Area parent = areas.get(area.parent());
            if (parent == null) {
                problems.unknownName(
                        at(area, "parent").place(),
                        "unknown parent '" + area.parent() + "' of '" + area.name() + "'",
                        Nearest.of(area.parent(), areas.keySet()));
            } else if (isBelowItself(area)) {
                problems.error(
                        at(area, "parent").place(),
                        "'" + area.name() + "' is its own ancestor through '" + area.parent() + "'");
            } else if (!parent.basis().equals(area.basis())
                    && BasisNames.isKnown(parent.basis())
                    && BasisNames.isKnown(area.basis())) {
                problems.error(
                        at(area, "basis").place(),
                        "'" + area.name() + "' has basis " + area.basis().name() + " but its parent '" + parent.name()
                                + "' has " + parent.basis().name());
            }
        }
    }

    private Cell at(Area area, String column) {
        return row(area.name()).get(column);
    }

    private Row row(String area) {
        Row row = firstRows.get(area);
        if (row == null) {
            throw new IllegalArgumentException(area);
        }
        return row;
    }

    private boolean isBelowItself(Area area) {
        Set<String> above = new HashSet<>();
        Area next = area;
        while (next != null && next.parent() != null && above.add(next.parent())) {
            next = areas.get(next.parent());
        }
        return above.contains(area.name());
    }

    /** No member is in two areas of one basis at once: its activity would count twice. */
    void overlaps(List<LocatedMembership> memberships) {
        Map<String, List<LocatedMembership>> byMember = new TreeMap<>();
        for (LocatedMembership located : memberships) {
            Membership membership = located.membership();
            if (membership.member().equals(Membership.EVERY_MEMBER)) {
                continue;
            }
            List<LocatedMembership> earlier = byMember.computeIfAbsent(key(membership), member -> new ArrayList<>());
            earlier.stream().filter(located::overlaps).findFirst().ifPresent(other -> reportOverlap(located, other));
            earlier.add(located);
        }
    }

    private String key(Membership membership) {
        Area area = areas.get(membership.area());
        return (area == null ? "" : area.basis().name()) + " " + membership.member();
    }

    private void reportOverlap(LocatedMembership located, LocatedMembership other) {
        Membership membership = located.membership();
        problems.error(
                located.place(),
                "member " + membership.member() + " is in '" + membership.area() + "' and in '"
                        + other.membership().area() + "' (line " + other.place().line() + ") at the same time",
                "end one membership with valid_to before the other begins");
    }
}
