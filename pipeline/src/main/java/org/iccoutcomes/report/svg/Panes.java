package org.iccoutcomes.report.svg;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.report.chart.LineChart;
import org.iccoutcomes.report.chart.LineChart.Line;
import org.iccoutcomes.report.chart.LineChart.Panel;

/** How the panels of a chart stand beside one another. */
final class Panes {
    private static final int MOST_COLUMNS = 3;
    /** More panels than this stand in three columns. */
    private static final int FEW = 4;
    /** Of a panel's heading, by the number of columns. */
    private static final int[] LONGEST_HEADING = {110, 52, 34};

    private Panes() {}

    static int columns(LineChart chart) {
        int panels = chart.panels().size();
        return panels <= FEW ? Math.min(2, Math.max(1, panels)) : MOST_COLUMNS;
    }

    /**
     * The same chart with headings whose alphabetical order, in which Lets-Plot sets panels, is that of the chart.
     * Blanks before a heading, of which a drawing shows none, see to that; they also tell panels of one heading apart.
     */
    static LineChart ordered(LineChart chart) {
        List<Panel> panels = new ArrayList<>();
        int columns = columns(chart);
        for (int i = 0; i < chart.panels().size(); i++) {
            Panel panel = chart.panels().get(i);
            String blanks = " ".repeat(chart.panels().size() - i);
            String heading = Names.fitted(panel.heading().strip(), LONGEST_HEADING[columns - 1]);
            panels.add(new Panel(blanks + heading, columns == MOST_COLUMNS ? unnamed(panel.lines()) : panel.lines()));
        }
        return new LineChart(chart.title(), chart.alternative(), chart.unit(), panels, chart.marks());
    }

    /**
     * In a narrow panel there is no room beside a line; its heading and the words about the picture say what it is of.
     */
    private static List<Line> unnamed(List<Line> lines) {
        return lines.stream()
                .map(line -> new Line("", line.role(), line.points()))
                .toList();
    }
}
