package org.iccoutcomes.report.svg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.iccoutcomes.report.chart.LineChart.Line;
import org.iccoutcomes.report.chart.LineChart.Panel;
import org.iccoutcomes.report.chart.LineChart.Point;
import org.iccoutcomes.report.chart.Role;

/** Names at the ends of a panel's lines, moved apart where they would cover one another. */
final class EndLabels {
    /** What a line of words takes of a panel's height. */
    private static final double LINE = 0.075;
    /** Where words about a day stand, of a panel's height. */
    private static final double FOOT = 0.05;

    private EndLabels() {}

    /** A name, and the figure it stands at. */
    record Label(String panel, String words, Role role, LocalDate day, double y) {}

    static List<Label> of(Panel panel) {
        List<Label> wanted = new ArrayList<>();
        for (Line line : panel.lines()) {
            line.points().stream()
                    .filter(point -> point.value() != null)
                    .reduce((one, next) -> next)
                    .filter(last -> !line.label().isEmpty())
                    .ifPresent(last -> wanted.add(new Label(
                            panel.heading(),
                            line.label(),
                            line.role(),
                            last.day(),
                            Objects.requireNonNull(last.value()))));
        }
        wanted.sort(Comparator.comparingDouble(Label::y));
        double apart = height(panel) * LINE;
        List<Label> placed = new ArrayList<>();
        double lowest = Double.NEGATIVE_INFINITY;
        for (Label label : wanted) {
            double y = Math.max(label.y(), lowest);
            placed.add(new Label(label.panel(), label.words(), label.role(), label.day(), y));
            lowest = y + apart;
        }
        return placed;
    }

    /** A figure near the foot of a panel. */
    static double foot(Panel panel) {
        double bottom = values(panel).min(Double::compare).orElse(0.0);
        return bottom + height(panel) * FOOT;
    }

    private static double height(Panel panel) {
        double bottom = values(panel).min(Double::compare).orElse(0.0);
        double top = values(panel).max(Double::compare).orElse(1.0);
        return top > bottom ? top - bottom : 1;
    }

    private static Stream<Double> values(Panel panel) {
        return Stream.concat(
                Stream.of(0.0),
                panel.lines().stream()
                        .flatMap(line -> line.points().stream())
                        .map(Point::value)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull));
    }
}
