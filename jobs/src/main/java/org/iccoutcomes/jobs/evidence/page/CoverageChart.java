package org.iccoutcomes.jobs.evidence.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iccoutcomes.jobs.evidence.Outcome;
import org.iccoutcomes.jobs.evidence.Tally;
import org.iccoutcomes.jobs.evidence.method.Method;
import org.iccoutcomes.jobs.evidence.world.Scenario;
import org.iccoutcomes.jobs.evidence.world.Scenario.Question;
import org.jetbrains.letsPlot.awt.plot.PlotSvgExport;

/** Coverage by drift, a panel for each pattern of sizes, with seven comparators; an SVG made by Lets-Plot. */
final class CoverageChart {
    private static final int COMPARATORS = 7;
    /** Okabe and Ito's colours, which the colour-blind tell apart; shapes and dashes tell lines apart in grey. */
    private static final List<String> COLOURS =
            List.of("#000000", "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00");

    private static final List<String> DASHES = List.of("solid", "longdash", "dashed", "dotdash", "dotted", "twodash");
    private static final List<Integer> SHAPES = List.of(16, 17, 15, 18, 1, 2);
    private static final List<Method> SHOWN = List.of(
            Method.SPREAD_B,
            Method.SPREAD_A,
            Method.CONTROLLED,
            Method.RATIO_OF_RATIOS_DISPERSED,
            Method.INTERRUPTED,
            Method.CLUSTER_ROBUST);
    private static final Pattern IDENTIFIER = Pattern.compile("\\bid=\"([^\"]+)\"");

    private CoverageChart() {}

    static String svg(List<Outcome> outcomes) {
        String svg = PlotSvgExport.INSTANCE.buildSvgImageFromRawSpecs(spec(outcomes), null, false);
        return numbered(svg);
    }

    /** Lets-Plot names its elements at random; the same study is to give the same file. */
    private static String numbered(String svg) {
        String result = svg;
        Matcher matcher = IDENTIFIER.matcher(svg);
        int number = 0;
        while (matcher.find()) {
            number++;
            result = result.replace(matcher.group(1), "chart-" + number);
        }
        return result + "\n";
    }

    private static Map<String, Object> spec(List<Outcome> outcomes) {
        Map<String, Object> method = map("color", "method", "linetype", "method", "shape", "method");
        Map<String, Object> layers = map();
        layers.put(
                "layers",
                list(
                        rule(95, "#666666", "solid"),
                        rule(93, "#666666", "dashed"),
                        map("geom", "line", "mapping", method, "size", 1),
                        map("geom", "point", "mapping", method, "size", 4)));
        Map<String, Object> spec = map(
                "kind", "plot",
                "data", data(outcomes),
                "mapping", map("x", "drift", "y", "coverage"));
        spec.putAll(layers);
        spec.put("facet", map("name", "grid", "x", "sizes", "x_order", 0));
        spec.put(
                "ggtitle",
                map(
                        "text",
                        "How often 95 % intervals hold the programme's effect",
                        "subtitle",
                        "Seven comparators; solid line 95 %, dashed line 93 %"));
        spec.put("scales", scales());
        spec.put("theme", map("name", "bw", "legend_position", "bottom"));
        spec.put("guides", map("color", guide(), "linetype", guide(), "shape", guide()));
        spec.put("ggsize", map("width", 900, "height", 460));
        return spec;
    }

    private static Map<String, Object> guide() {
        return map("name", "legend", "ncol", 3);
    }

    private static Map<String, Object> rule(int at, String colour, String dash) {
        return map("geom", "hline", "yintercept", at, "color", colour, "linetype", dash, "size", 0.5);
    }

    private static List<Object> scales() {
        return list(
                map("aesthetic", "color", "name", "", "values", COLOURS),
                map("aesthetic", "linetype", "name", "", "values", DASHES),
                map("aesthetic", "shape", "name", "", "values", SHAPES),
                map(
                        "aesthetic",
                        "x",
                        "name",
                        "drift of areas, % a year",
                        "breaks",
                        List.of(0.0, 5.0, 10.0, 15.0),
                        "format",
                        "d"),
                map("aesthetic", "y", "name", "coverage, %", "limits", List.of(20.0, 100.0)));
    }

    private static Map<String, Object> data(List<Outcome> outcomes) {
        List<Object> drift = new ArrayList<>();
        List<Object> coverage = new ArrayList<>();
        List<Object> methods = new ArrayList<>();
        List<Object> sizes = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            Scenario scenario = outcome.scenario();
            boolean isShown = scenario.question() == Question.DRIFT && scenario.comparators() == COMPARATORS;
            for (Method method : isShown ? SHOWN : List.<Method>of()) {
                Tally tally = outcome.tallies().get(method);
                Double share = tally == null ? null : tally.coverage();
                if (share != null) {
                    drift.add(100 * scenario.noise().drift());
                    coverage.add(100 * share);
                    methods.add(method.words());
                    sizes.add(scenario.sizes().words());
                }
            }
        }
        return map("drift", drift, "coverage", coverage, "method", methods, "sizes", sizes);
    }

    /** Lets-Plot changes the maps it is given. */
    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static List<Object> list(Object... values) {
        return new ArrayList<>(List.of(values));
    }
}
