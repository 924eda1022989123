package org.iccoutcomes.report.chart;

import java.time.LocalDate;
import java.util.List;
import org.iccoutcomes.report.chart.ControlChart.Mark;
import org.iccoutcomes.words.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * Lines over time in one panel or several; what it is about in colour over the others in grey.
 *
 * @param unit of the figures; empty where panels differ in it
 * @param panels side by side, each with figures of its own
 * @param marks days to be seen in every panel
 */
public record LineChart(String title, String alternative, String unit, List<Panel> panels, List<Mark> marks)
        implements Chart {
    public LineChart {
        title = SafeText.of(title);
        alternative = SafeText.of(alternative);
        panels = List.copyOf(panels);
        marks = List.copyOf(marks);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.lines(this);
    }

    /**
     * A panel, which reaches down, or up, to 0.
     *
     * @param heading what its figures are, with their unit where panels differ in it
     */
    public record Panel(String heading, List<Line> lines) {
        public Panel {
            heading = SafeText.of(heading);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line.
     *
     * @param label beside its end; empty where it is not named
     */
    public record Line(String label, Role role, List<Point> points) {
        public Line {
            label = SafeText.of(label);
            points = List.copyOf(points);
        }
    }

    /**
     * A point.
     *
     * @param value null where it is hidden or not known: the line breaks
     */
    public record Point(LocalDate day, @Nullable Double value) {}
}
