package org.iccoutcomes.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.chart.Role;

/**
 * An area among the areas of its level.
 *
 * @param area its name
 * @param level rows of the table of areas, it among them
 */
record Alike(String area, List<Rows.Row> level) {
    static Alike of(ReleaseView release, String area) {
        Optional<String> level = release.rows(ReleaseTables.AREAS)
                .filter(row -> row.text("area").equals(area))
                .map(row -> row.text("level"))
                .findFirst();
        return new Alike(
                area,
                release.rows(ReleaseTables.AREAS)
                        .filter(row -> level.isPresent() && row.text("level").equals(level.get()))
                        .toList());
    }

    /** Whether an area is one of them. */
    boolean holds(String name) {
        return level.stream().anyMatch(row -> row.text("area").equals(name));
    }

    /** The part an area plays: one with a programme of its own by the end of a window is not like the others. */
    Role role(String name, DateRange window) {
        if (name.equals(area)) {
            return Role.SUBJECT;
        }
        boolean hasStarted = level.stream()
                .filter(row -> row.text("area").equals(name) && row.has("start"))
                .anyMatch(row -> !row.date("start").isAfter(window.to()));
        return hasStarted ? Role.UNLIKE : Role.OTHER;
    }

    /**
     * Each area's own change in the windows of the area's headline, where it is known; none where the area's is not.
     */
    List<Finding> changes(ReleaseView release, String measure) {
        Optional<Finding> own = release.headlines().stream()
                .filter(finding -> finding.subject().measure().equals(measure)
                        && finding.subject().area().equals(area)
                        && finding.change().percent().value() != null)
                .findFirst();
        Map<String, Finding> byArea = new LinkedHashMap<>();
        own.ifPresent(headline -> release.findings().stream()
                .filter(finding -> finding.subject().measure().equals(measure)
                        && finding.subject().comparator().equals("own")
                        && holds(finding.subject().area())
                        && finding.change().percent().value() != null
                        && isSame(finding.baseline(), headline.baseline())
                        && isSame(finding.period(), headline.period()))
                .forEach(finding -> byArea.putIfAbsent(finding.subject().area(), finding)));
        return List.copyOf(byArea.values());
    }

    private static boolean isSame(WindowFigure one, WindowFigure other) {
        return one.window().equals(other.window());
    }

    /** At most so many, evenly spaced in their order, the area's own among them. */
    static <T> List<T> thinned(List<T> all, int most, T kept) {
        if (all.size() <= most) {
            return all;
        }
        int even = most - 1;
        return IntStream.concat(
                        IntStream.range(0, even).map(i -> (int) ((long) i * (all.size() - 1) / (even - 1))),
                        IntStream.of(all.indexOf(kept)))
                .distinct()
                .sorted()
                .mapToObj(all::get)
                .toList();
    }
}
