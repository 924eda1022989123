package org.iccoutcomes.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.chart.LineChart.Line;
import org.iccoutcomes.report.chart.LineChart.Point;
import org.iccoutcomes.report.chart.Role;
import org.iccoutcomes.words.Numbers;

/**
 * A measure over time in an area and in those of its level.
 *
 * @param measure what it is
 * @param isRolling whether a point is of twelve months, or of the one month
 * @param subject the area's points
 * @param others points of the others, by area
 */
record PeerLines(
        Defined measure, String area, boolean isRolling, List<Point> subject, Map<String, List<Point>> others) {
    /** More lines than this are a cloud. */
    private static final int MOST = 40;
    /** Fewer rates of twelve months than this are no line. */
    private static final int FEWEST = 6;

    /** The lines; none where nothing of the area is known. */
    static Optional<PeerLines> of(ReleaseView release, String measure, String area) {
        Optional<Defined> defined = Defined.of(release, measure);
        Alike alike = Alike.of(release, area);
        Map<String, List<Rows.Row>> byArea = new LinkedHashMap<>();
        release.rows(ReleaseTables.TRENDS)
                .filter(row -> row.text("measure").equals(measure) && alike.holds(row.text("area")))
                .forEach(row -> byArea.computeIfAbsent(row.text("area"), name -> new ArrayList<>())
                        .add(row));
        List<Rows.Row> own = byArea.getOrDefault(area, List.of());
        if (defined.isEmpty() || known(monthly(own)) == 0) {
            return Optional.empty();
        }
        OptionalDouble multiplier = RollingRate.multiplier(defined.get().unit());
        boolean isRolling =
                multiplier.isPresent() && known(new RollingRate(multiplier.getAsDouble()).of(own)) >= FEWEST;
        Map<String, List<Point>> points = new LinkedHashMap<>();
        byArea.forEach((name, rows) ->
                points.put(name, isRolling ? new RollingRate(multiplier.getAsDouble()).of(rows) : monthly(rows)));
        List<Point> subject = Objects.requireNonNull(points.remove(area));
        return Optional.of(new PeerLines(defined.get(), area, isRolling, subject, some(points)));
    }

    /** What a point is: {@code per 1,000 person-years, twelve months}. */
    String unit() {
        return measure.unit() + (isRolling ? ", twelve months" : "");
    }

    private static List<Point> monthly(List<Rows.Row> rows) {
        return rows.stream()
                .map(row -> new Point(row.date("from"), row.real("rate")))
                .toList();
    }

    private static long known(List<Point> points) {
        return points.stream().filter(point -> point.value() != null).count();
    }

    /** Of many areas some, evenly spaced by where their lines end. */
    private static Map<String, List<Point>> some(Map<String, List<Point>> points) {
        List<String> names = points.keySet().stream()
                .filter(name -> known(Objects.requireNonNull(points.get(name))) > 0)
                .sorted(Comparator.comparingDouble((String name) -> end(Objects.requireNonNull(points.get(name)))))
                .toList();
        Map<String, List<Point>> some = new LinkedHashMap<>();
        if (!names.isEmpty()) {
            Alike.thinned(names, MOST, names.get(0))
                    .forEach(name -> some.put(name, Objects.requireNonNull(points.get(name))));
        }
        return some;
    }

    /** Where a line ends; it has a point. */
    static double end(List<Point> points) {
        return points.stream()
                .filter(point -> point.value() != null)
                .reduce((one, next) -> next)
                .map(point -> Objects.requireNonNull(point.value()))
                .orElseThrow();
    }

    /** The lines to draw; of the others, the one that ends farthest from the area's is named for them all. */
    List<Line> lines() {
        double own = end(subject);
        String farthest = others.entrySet().stream()
                .max(Comparator.comparingDouble(entry -> Math.abs(end(entry.getValue()) - own)))
                .map(Map.Entry::getKey)
                .orElse("");
        List<Line> lines = new ArrayList<>();
        others.forEach(
                (name, points) -> lines.add(new Line(name.equals(farthest) ? othersName() : "", Role.OTHER, points)));
        lines.add(new Line(area, Role.SUBJECT, subject));
        return lines;
    }

    private String othersName() {
        return Numbers.counted(others.size(), "other area");
    }
}
