package org.iccoutcomes.config.area;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.table.Row;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.Basis;

/**
 * Gives areas that say no basis of their own the one of the areas below them.
 *
 * @param areas by name, in the order of the file; filled in place
 * @param firstRows the first row of each
 */
record BasesFromBelow(Map<String, Area> areas, Map<String, Row> firstRows, Problems problems) {
    static final Basis UNTOLD = new Basis("");

    void fill() {
        for (Area area : List.copyOf(areas.values())) {
            if (area.basis().equals(UNTOLD)) {
                Optional<Basis> found = below(area, new HashSet<>());
                found.ifPresent(basis -> areas.put(
                        area.name(), new Area(area.name(), area.parent(), area.level(), basis, area.start())));
                if (found.isEmpty()) {
                    report(area);
                }
            }
        }
    }

    private void report(Area area) {
        Row row = firstRows.get(area.name());
        if (row != null) {
            problems.error(
                    row.place(),
                    "'" + area.name() + "' has no basis, and no area below it tells one",
                    "such as practice, lsoa or provider");
        }
    }

    private Optional<Basis> below(Area area, Set<String> seen) {
        if (!seen.add(area.name())) {
            return Optional.empty();
        }
        if (!area.basis().equals(UNTOLD)) {
            return Optional.of(area.basis());
        }
        return areas.values().stream()
                .filter(child -> area.name().equals(child.parent()))
                .flatMap(child -> below(child, seen).stream())
                .findFirst();
    }
}
