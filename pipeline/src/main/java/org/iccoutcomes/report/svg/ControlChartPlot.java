package org.iccoutcomes.report.svg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.iccoutcomes.report.chart.ControlChart;
import org.iccoutcomes.report.chart.ControlChart.Limits;
import org.iccoutcomes.report.chart.ControlChart.Mark;
import org.iccoutcomes.report.chart.ControlChart.Point;
import org.iccoutcomes.words.Numbers;

/**
 * A control chart as Lets-Plot draws it. Signs differ in shape as well as colour; days are named beside their lines.
 */
final class ControlChartPlot {
    private static final double ROOM_FOR_WORDS = 0.12;
    private static final double ABOVE_ALL = 1.04;
    /** Of the width, for the names of the limits. */
    private static final double ROOM_FOR_LIMITS = 0.14;

    private static final double ROOM_LEFT = 0.02;
    private static final int MOST_DATES = 9;

    private static final int HOLLOW = 21;
    private static final int SHARE_OF_WIDTH = 150;

    private final ControlChart chart;
    private final List<Point> limited;

    private ControlChartPlot(ControlChart chart) {
        this.chart = chart;
        this.limited =
                chart.points().stream().filter(point -> point.limits() != null).toList();
    }

    static Map<String, Object> of(ControlChart chart) {
        ControlChartPlot plot = new ControlChartPlot(chart);
        List<Layer> layers = new ArrayList<>();
        chart.marks().forEach(mark -> layers.add(line(mark)));
        layers.add(plot.limit(Limits::upper, "dashed"));
        layers.add(plot.limit(Limits::lower, "dashed"));
        layers.add(plot.limit(Limits::mean, "solid"));
        layers.add(plot.rates());
        layers.add(plot.signs());
        layers.add(plot.hollow());
        layers.add(plot.limitNames());
        chart.marks().forEach(mark -> layers.add(plot.words(mark)));
        return Spec.plot(layers, plot.scales());
    }

    private static List<Double> days(List<Point> points) {
        return points.stream().map(point -> Days.millis(point.from())).toList();
    }

    private Layer limit(Function<Limits, Double> which, String dash) {
        return new Layer("line")
                .by("x", days(limited))
                .by(
                        "y",
                        limited.stream()
                                .map(point -> which.apply(Objects.requireNonNull(point.limits())))
                                .toList())
                .with("color", HouseStyle.QUIET)
                .with("linetype", dash)
                .with("size", 0.7);
    }

    /** The line breaks where a rate is not known: each stretch is a group. */
    private Layer rates() {
        List<Integer> stretches = new ArrayList<>();
        int stretch = 0;
        for (Point point : chart.points()) {
            if (point.rate() == null) {
                stretch++;
            } else {
                stretches.add(stretch);
            }
        }
        return known("line")
                .by("group", stretches)
                .with("color", HouseStyle.INK)
                .with("size", 0.8);
    }

    private Layer signs() {
        List<Point> settled = settled();
        List<String> signs = settled.stream().map(point -> point.sign().words()).toList();
        return new Layer("point")
                .by("x", days(settled))
                .by("y", settled.stream().map(Point::rate).toList())
                .by("color", signs)
                .by("shape", signs)
                .by("size", signs);
    }

    private List<Point> settled() {
        return chart.known().stream().filter(point -> !point.isProvisional()).toList();
    }

    /** Months that may still change are filled with white. */
    private Layer hollow() {
        List<Point> provisional =
                chart.known().stream().filter(Point::isProvisional).toList();
        return new Layer("point")
                .by("x", days(provisional))
                .by("y", provisional.stream().map(Point::rate).toList())
                .with("color", HouseStyle.INK)
                .with("fill", "white")
                .with("shape", HOLLOW)
                .with("size", SignLooks.SPECIAL_SIZE);
    }

    /** Beside the ends of the lines, which need no legend then. */
    private Layer limitNames() {
        Layer names = Layer.words("left", HouseStyle.QUIET).with("size", HouseStyle.WORDS - 0.5);
        if (limited.isEmpty()) {
            return names.by("x", List.of()).by("y", List.of()).by("label", List.of());
        }
        Point last = limited.get(limited.size() - 1);
        Limits limits = Objects.requireNonNull(last.limits());
        double x = Days.millis(last.from()) + room();
        return names.by("x", List.of(x, x, x))
                .by("y", List.of(limits.upper(), limits.mean(), limits.lower()))
                .by("label", List.of("upper limit", "mean " + Numbers.fixed(limits.mean(), 1), "lower limit"));
    }

    private Layer known(String geom) {
        List<Point> known = chart.known();
        return new Layer(geom)
                .by("x", days(known))
                .by("y", known.stream().map(Point::rate).toList());
    }

    private static Layer line(Mark mark) {
        return new Layer("vline")
                .with("xintercept", Days.millis(mark.day()))
                .with("color", HouseStyle.BLUE)
                .with("size", 1);
    }

    private Layer words(Mark mark) {
        double top = Stream.concat(
                        chart.known().stream().map(Point::rate),
                        limited.stream()
                                .map(point ->
                                        Objects.requireNonNull(point.limits()).upper()))
                .mapToDouble(Objects::requireNonNull)
                .max()
                .orElse(1);
        return Layer.words("left", HouseStyle.BLUE)
                .by("x", List.of(Days.millis(mark.day()) + room()))
                .by("y", List.of(top * ABOVE_ALL))
                .by("label", List.of(mark.words()));
    }

    /** Between a line and its words. */
    private double room() {
        return days().span() / SHARE_OF_WIDTH;
    }

    private Days days() {
        List<Point> points = chart.points();
        return points.isEmpty()
                ? new Days(LocalDate.EPOCH, LocalDate.EPOCH.plusYears(1))
                : new Days(points.get(0).from(), points.get(points.size() - 1).from());
    }

    private List<Object> scales() {
        List<Object> scales = SignLooks.scales(settled());
        scales.add(days().scale(ROOM_LEFT, ROOM_FOR_LIMITS, MOST_DATES));
        scales.add(Spec.map("aesthetic", "y", "name", chart.unit(), "expand", Spec.list(ROOM_FOR_WORDS, 0)));
        return scales;
    }
}
