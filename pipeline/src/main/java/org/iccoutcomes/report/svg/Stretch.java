package org.iccoutcomes.report.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iccoutcomes.report.chart.LineChart;
import org.iccoutcomes.report.chart.LineChart.Line;
import org.iccoutcomes.report.chart.LineChart.Panel;
import org.iccoutcomes.report.chart.Role;

/**
 * Points of a line without a gap between them.
 *
 * @param id of the stretch among all of a chart
 * @param panel heading of the panel it is drawn in
 * @param role of the line
 */
record Stretch(int id, String panel, Role role, List<LineChart.Point> points) {
    static List<Stretch> all(List<Panel> panels) {
        List<Stretch> all = new ArrayList<>();
        for (Panel panel : panels) {
            for (Line line : panel.lines()) {
                List<LineChart.Point> run = new ArrayList<>();
                for (LineChart.Point point : line.points()) {
                    if (point.value() != null) {
                        run.add(point);
                    } else if (!run.isEmpty()) {
                        all.add(new Stretch(all.size(), panel.heading(), line.role(), List.copyOf(run)));
                        run.clear();
                    }
                }
                if (!run.isEmpty()) {
                    all.add(new Stretch(all.size(), panel.heading(), line.role(), List.copyOf(run)));
                }
            }
        }
        return all;
    }

    static List<Stretch> of(List<Stretch> all, Role role) {
        return all.stream().filter(stretch -> stretch.role() == role).toList();
    }

    Stream<Double> days() {
        return points.stream().map(point -> Days.millis(point.day()));
    }

    Stream<Double> values() {
        return points.stream().map(LineChart.Point::value);
    }

    Stream<Integer> repeatedId() {
        return points.stream().map(point -> id);
    }

    Stream<String> repeatedPanel() {
        return points.stream().map(point -> panel);
    }
}
