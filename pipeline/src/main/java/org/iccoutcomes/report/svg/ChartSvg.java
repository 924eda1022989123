package org.iccoutcomes.report.svg;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iccoutcomes.report.chart.BeforeAfter;
import org.iccoutcomes.report.chart.Chart;
import org.iccoutcomes.report.chart.ControlChart;
import org.iccoutcomes.report.chart.FunnelChart;
import org.iccoutcomes.report.chart.LineChart;
import org.iccoutcomes.report.chart.RankedDots;
import org.jetbrains.letsPlot.awt.plot.PlotSvgExport;

/** Draws charts with Lets-Plot. The same chart gives the same text. */
public final class ChartSvg {
    private static final Pattern IDENTIFIER = Pattern.compile("\\bid=\"([^\"]+)\"");

    /** No screen shows a thousandth of a pixel, and half of a drawing's bytes are such digits. */
    private static final Pattern FINE = Pattern.compile("(\\.[0-9]{2})[0-9]{2,}(?=[^0-9e])");

    private ChartSvg() {}

    public static Drawing draw(Chart chart) {
        Map<String, Object> spec = chart.match(new Plots());
        int height = Spec.height(spec);
        String svg = numbered(PlotSvgExport.INSTANCE.buildSvgImageFromRawSpecs(spec, null, false));
        return new Drawing(FINE.matcher(svg).replaceAll("$1"), height);
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

    /** What Lets-Plot draws each kind from. */
    private record Plots() implements Chart.Cases<Map<String, Object>> {
        @Override
        public Map<String, Object> control(ControlChart chart) {
            return ControlChartPlot.of(chart);
        }

        @Override
        public Map<String, Object> dots(RankedDots chart) {
            return RankedDotsPlot.of(chart);
        }

        @Override
        public Map<String, Object> funnel(FunnelChart chart) {
            return FunnelPlot.of(chart);
        }

        @Override
        public Map<String, Object> lines(LineChart chart) {
            return LineChartPlot.of(chart);
        }

        @Override
        public Map<String, Object> beforeAfter(BeforeAfter chart) {
            return BeforeAfterPlot.of(chart);
        }
    }
}
