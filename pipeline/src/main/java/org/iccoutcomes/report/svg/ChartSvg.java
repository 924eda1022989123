package org.iccoutcomes.report.svg;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iccoutcomes.report.chart.Chart;
import org.jetbrains.letsPlot.awt.plot.PlotSvgExport;

/** Draws charts with Lets-Plot. The same chart gives the same text. */
public final class ChartSvg {
    private static final Pattern IDENTIFIER = Pattern.compile("\\bid=\"([^\"]+)\"");

    private static final Chart.Cases<Map<String, Object>> PLOTS = ControlChartPlot::of;

    private ChartSvg() {}

    public static String draw(Chart chart) {
        return numbered(PlotSvgExport.INSTANCE.buildSvgImageFromRawSpecs(chart.match(PLOTS), null, false));
    }

    /** Lets-Plot names its elements at random. */
    private static String numbered(String svg) {
        String result = svg;
        Matcher matcher = IDENTIFIER.matcher(svg);
        int number = 0;
        while (matcher.find()) {
            number++;
            result = result.replace(matcher.group(1), "chart-" + number);
        }
        return result;
    }
}
