package org.iccoutcomes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.report.chart.LineChart.Point;
import org.iccoutcomes.words.Dates;
import org.jspecify.annotations.Nullable;

/** The figures of lines over time as a table. */
final class PanelFigures {
    private PanelFigures() {}

    /** Every figure that is drawn: a row a month and panel, a column an area. */
    static Grid of(String title, List<PeerLines> panels) {
        List<String> areas = panels.stream()
                .flatMap(panel -> Stream.concat(Stream.of(panel.area()), panel.others().keySet().stream()))
                .distinct()
                .toList();
        List<Grid.Head> heads = new ArrayList<>(List.of(Grid.words("Measure"), Grid.words("Up to")));
        areas.forEach(area -> heads.add(Grid.numbers(area)));
        List<List<Cell>> rows = new ArrayList<>();
        for (PeerLines panel : panels) {
            for (Point point : panel.subject()) {
                List<Cell> row = new ArrayList<>(List.of(
                        Cell.of(panel.measure().title() + ", " + panel.unit()), Cell.of(Dates.month(point.day()))));
                areas.forEach(area -> row.add(Cell.figure(at(panel, area, point), 1, false)));
                rows.add(row);
            }
        }
        return new Grid(title, heads, rows);
    }

    private static @Nullable Double at(PeerLines panel, String area, Point when) {
        Map<String, List<Point>> others = panel.others();
        List<Point> points = area.equals(panel.area()) ? panel.subject() : others.getOrDefault(area, List.of());
        return points.stream()
                .filter(point -> point.day().equals(when.day()))
                .map(Point::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
