package org.iccoutcomes.report.svg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iccoutcomes.report.chart.ControlChart.Mark;
import org.iccoutcomes.report.chart.LineChart;
import org.iccoutcomes.report.chart.LineChart.Panel;
import org.iccoutcomes.report.chart.Role;

/** Lines as Lets-Plot draws them: panels beside one another, each line named at its end. */
final class LineChartPlot {
    private static final int PANEL = 300;
    private static final int AROUND = 50;
    private static final double ROOM_LEFT = 0.02;
    /** Of the span of time, for names at the ends of lines, by the number of columns. */
    private static final double[] ROOM_RIGHT = {0.28, 0.5, 0.04};

    private static final int[] LONGEST_NAME = {24, 17, 0};
    private static final int MOST_DATES = 9;
    private final LineChart chart;
    private final List<Stretch> stretches;
    private final Days days;

    private LineChartPlot(LineChart chart) {
        this.chart = chart;
        this.stretches = Stretch.all(chart.panels());
        List<LocalDate> all = Stream.concat(
                        stretches.stream()
                                .flatMap(stretch -> stretch.points().stream().map(LineChart.Point::day)),
                        chart.marks().stream().map(Mark::day))
                .sorted()
                .toList();
        this.days = all.isEmpty()
                ? new Days(LocalDate.EPOCH, LocalDate.EPOCH.plusYears(1))
                : new Days(all.get(0), all.get(all.size() - 1));
    }

    static Map<String, Object> of(LineChart unordered) {
        LineChart chart = Panes.ordered(unordered);
        LineChartPlot plot = new LineChartPlot(chart);
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer("hline")
                .with("yintercept", 0)
                .with("color", HouseStyle.INK)
                .with("size", 0.7));
        chart.marks()
                .forEach(mark -> layers.add(new Layer("vline")
                        .with("xintercept", Days.millis(mark.day()))
                        .with("color", HouseStyle.BLUE)
                        .with("size", 0.8)));
        for (Role role : List.of(Role.OTHER, Role.UNLIKE, Role.COMPARATOR, Role.SUBJECT)) {
            layers.add(plot.lines(role));
            layers.add(plot.lonePoints(role));
        }
        List<EndLabels.Label> labels = chart.panels().stream()
                .flatMap(panel -> EndLabels.of(panel).stream())
                .toList();
        for (Role role : Role.values()) {
            layers.add(plot.names(
                    role, labels.stream().filter(label -> label.role() == role).toList()));
        }
        chart.marks().forEach(mark -> layers.add(plot.words(mark)));
        return plot.paned(Spec.plot(layers, plot.scales(), AROUND + PANEL * plot.rows()));
    }

    private Map<String, Object> paned(Map<String, Object> plot) {
        if (!chart.panels().isEmpty()) {
            plot.put("facet", facets());
        }
        return Spec.themed(
                plot,
                "legend_position",
                "none",
                "strip_background",
                Spec.map("blank", true),
                "strip_text",
                Spec.map(
                        "family",
                        HouseStyle.FAMILY,
                        "face",
                        "bold",
                        "size",
                        HouseStyle.TEXT,
                        "color",
                        HouseStyle.INK,
                        "hjust",
                        0,
                        "blank",
                        false));
    }

    private Map<String, Object> facets() {
        return Spec.map(
                "name",
                "wrap",
                "facets",
                Spec.list(Spec.PANEL),
                "ncol",
                columns(),
                "scales",
                "free_y",
                "order",
                Spec.list(1));
    }

    private int columns() {
        return Panes.columns(chart);
    }

    private int rows() {
        return (Math.max(1, chart.panels().size()) + columns() - 1) / columns();
    }

    private Layer lines(Role role) {
        List<Stretch> ofRole = Stretch.of(stretches, role);
        return drawn("line", ofRole)
                .by("group", ofRole.stream().flatMap(Stretch::repeatedId).toList())
                .with("color", role == Role.OTHER || role == Role.UNLIKE ? HouseStyle.MID : HouseStyle.colour(role))
                .with("linetype", role == Role.COMPARATOR ? "dashed" : "solid")
                .with("size", role == Role.SUBJECT ? 1.8 : role == Role.COMPARATOR ? 1.4 : 0.6);
    }

    /** A point between two gaps is no line. */
    private Layer lonePoints(Role role) {
        return drawn(
                        "point",
                        Stretch.of(stretches, role).stream()
                                .filter(stretch -> stretch.points().size() == 1)
                                .toList())
                .with("color", HouseStyle.colour(role))
                .with("size", 2);
    }

    private static Layer drawn(String geom, List<Stretch> stretches) {
        return new Layer(geom)
                .by("x", stretches.stream().flatMap(Stretch::days).toList())
                .by("y", stretches.stream().flatMap(Stretch::values).toList())
                .in(stretches.stream().flatMap(Stretch::repeatedPanel).toList());
    }

    private Layer names(Role role, List<EndLabels.Label> labels) {
        return Layer.words("left", role)
                .by(
                        "x",
                        labels.stream()
                                .map(label -> Days.millis(label.day()) + days.span() / 60)
                                .toList())
                .by("y", labels.stream().map(EndLabels.Label::y).toList())
                .by(
                        "label",
                        labels.stream()
                                .map(label -> Names.fitted(label.words(), LONGEST_NAME[columns() - 1]))
                                .toList())
                .in(labels.stream().map(EndLabels.Label::panel).toList());
    }

    /** At the foot of the first panel: lines of rates stand above 0, so there is room. */
    private Layer words(Mark mark) {
        List<Panel> first = chart.panels().stream().limit(1).toList();
        return Layer.words("left", HouseStyle.BLUE)
                .by(
                        "x",
                        first.stream()
                                .map(panel -> Days.millis(mark.day()) + days.span() / 60)
                                .toList())
                .by("y", first.stream().map(EndLabels::foot).toList())
                .by("label", first.stream().map(panel -> mark.words()).toList())
                .in(first.stream().map(Panel::heading).toList());
    }

    private List<Object> scales() {
        return Spec.list(
                days.scale(ROOM_LEFT, ROOM_RIGHT[columns() - 1], MOST_DATES / columns()),
                Spec.map("aesthetic", "y", "name", chart.unit(), "format", ",d", "expand", Spec.list(0.04, 0)));
    }
}
