package org.iccoutcomes.report.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.iccoutcomes.report.chart.FunnelChart;
import org.iccoutcomes.report.chart.FunnelChart.Limits;
import org.iccoutcomes.report.chart.FunnelChart.Unit;
import org.iccoutcomes.report.chart.Role;
import org.iccoutcomes.words.Numbers;

/** A funnel as Lets-Plot draws it: limits as curves named at their end, and points named beside them. */
final class FunnelPlot {
    private static final int HEIGHT = 420;
    /** What is left for the figures of a picture's width and height. */
    private static final double PANEL_WIDTH = 820;

    private static final double PANEL_HEIGHT = 350;
    private static final int CLOUD = 60;
    private static final double ROOM_LEFT = 0.1;
    private static final double ROOM_RIGHT = 0.28;
    private static final double ROOM_ABOVE = 0.06;

    private final FunnelChart chart;
    private final List<Unit> bySize;
    private final Placing.Frame frame;

    private FunnelPlot(FunnelChart chart) {
        this.chart = chart;
        this.bySize = chart.units().stream()
                .sorted(Comparator.comparingDouble(Unit::size))
                .toList();
        this.frame = frame();
    }

    static Map<String, Object> of(FunnelChart chart) {
        FunnelPlot plot = new FunnelPlot(chart);
        List<Layer> layers = new ArrayList<>();
        layers.add(plot.target());
        layers.add(plot.curve(Limits::lower998, "solid"));
        layers.add(plot.curve(Limits::upper998, "solid"));
        layers.add(plot.curve(Limits::lower95, "dashed"));
        layers.add(plot.curve(Limits::upper95, "dashed"));
        layers.add(plot.curveNames());
        for (Role role : List.of(Role.OTHER, Role.UNLIKE, Role.SUBJECT)) {
            layers.add(plot.points(role));
        }
        layers.addAll(plot.names());
        return Spec.themed(
                Spec.plot(layers, plot.scales(), HEIGHT),
                "axis_title_x",
                Spec.map("blank", false, "color", HouseStyle.INK),
                "panel_grid_major_y",
                Spec.map("blank", true),
                "legend_position",
                "none");
    }

    private Placing.Frame frame() {
        double smallest = bySize.stream().mapToDouble(Unit::size).min().orElse(0);
        double largest = bySize.stream().mapToDouble(Unit::size).max().orElse(1);
        double width = largest > smallest ? largest - smallest : Math.max(1, largest);
        double[] rates = chart.units().stream()
                .flatMapToDouble(unit -> DoubleStream.of(
                        unit.rate(), unit.limits().lower998(), unit.limits().upper998()))
                .sorted()
                .toArray();
        double bottom = rates.length == 0 ? 0 : rates[0];
        double top = rates.length == 0 ? 1 : rates[rates.length - 1];
        double height = top > bottom ? top - bottom : Math.max(1, top);
        return new Placing.Frame(
                Math.max(0, smallest - width * ROOM_LEFT),
                largest + width * ROOM_RIGHT,
                Math.max(0, bottom - height * ROOM_ABOVE),
                top + height * ROOM_ABOVE,
                PANEL_WIDTH,
                PANEL_HEIGHT);
    }

    private Layer target() {
        return new Layer("segment")
                .by("x", List.of(frame.left()))
                .by("xend", List.of(last().size()))
                .by("y", List.of(chart.target()))
                .by("yend", List.of(chart.target()))
                .with("color", HouseStyle.INK)
                .with("size", 0.7);
    }

    private Unit last() {
        return bySize.get(bySize.size() - 1);
    }

    private Layer curve(ToDoubleFunction<Limits> which, String dash) {
        List<double[]> curve = FunnelCurve.through(bySize, which);
        return new Layer("line")
                .by("x", curve.stream().map(at -> at[0]).toList())
                .by("y", curve.stream().map(at -> at[1]).toList())
                .with("color", HouseStyle.MID)
                .with("linetype", dash)
                .with("size", 0.9);
    }

    /** Beside the ends of the curves: {@code 99.8 % limit of chance}, and the rate of all. */
    private List<Placing.Obstacle> ends() {
        Limits limits = last().limits();
        String named = " % " + chart.axes().limits();
        double x = last().size() + (frame.right() - frame.left()) / 100;
        return List.of(
                new Placing.Obstacle("99.8" + named, x, limits.lower998()),
                new Placing.Obstacle("95" + named, x, limits.lower95()),
                new Placing.Obstacle("all areas " + Numbers.fixed(chart.target(), 1), x, chart.target()),
                new Placing.Obstacle("95" + named, x, limits.upper95()),
                new Placing.Obstacle("99.8" + named, x, limits.upper998()));
    }

    private Layer curveNames() {
        return Layer.words("left", HouseStyle.QUIET)
                .by("x", ends().stream().map(Placing.Obstacle::x).toList())
                .by("y", ends().stream().map(Placing.Obstacle::y).toList())
                .by("label", ends().stream().map(Placing.Obstacle::words).toList())
                .with("size", HouseStyle.WORDS - 0.5);
    }

    /** What names should not cover: the ends' words, and the lines. */
    private List<Placing.Obstacle> obstacles() {
        List<Placing.Obstacle> all = new ArrayList<>(ends());
        for (ToDoubleFunction<Limits> which : List.<ToDoubleFunction<Limits>>of(
                Limits::lower998, Limits::lower95, Limits::upper95, Limits::upper998, limits -> chart.target())) {
            FunnelCurve.through(bySize, which).forEach(at -> all.add(new Placing.Obstacle("", at[0], at[1])));
        }
        return all;
    }

    private Layer points(Role role) {
        List<Unit> units =
                chart.units().stream().filter(unit -> unit.role() == role).toList();
        return new Layer("point")
                .by("x", units.stream().map(Unit::size).toList())
                .by("y", units.stream().map(Unit::rate).toList())
                .with("color", isCloud() && role != Role.SUBJECT ? HouseStyle.MID : HouseStyle.colour(role))
                .with("fill", "white")
                .with("shape", HouseStyle.shape(role))
                .with("size", role == Role.SUBJECT ? 8 : isCloud() ? 2.5 : 4);
    }

    /** Many points are drawn smaller and paler, so that the one in question is seen among them. */
    private boolean isCloud() {
        return chart.units().size() > CLOUD;
    }

    private List<Layer> names() {
        List<Placing.Named> named = chart.units().stream()
                .sorted(Comparator.comparing(Unit::role))
                .map(unit ->
                        new Placing.Named(unit.isNamed() ? Names.fitted(unit.name()) : "", unit.size(), unit.rate()))
                .toList();
        return new Placing(frame)
                .of(named, obstacles()).stream().map(this::name).toList();
    }

    private Layer name(Placing.Placed placed) {
        boolean isSubject = chart.units().stream()
                .anyMatch(unit ->
                        unit.role() == Role.SUBJECT && Names.fitted(unit.name()).equals(placed.name()));
        return Layer.words("middle", isSubject ? Role.SUBJECT : Role.OTHER)
                .by("x", List.of(placed.x()))
                .by("y", List.of(placed.y()))
                .by("label", List.of(placed.name()));
    }

    private List<Object> scales() {
        Ticks sizes = Ticks.between(frame.left(), last().size());
        Ticks rates = Ticks.between(frame.bottom(), frame.top());
        return Spec.list(
                scale("x", chart.axes().size(), sizes, Spec.list(frame.left(), frame.right())),
                scale("y", chart.axes().rate(), rates, Spec.list(frame.bottom(), frame.top())));
    }

    private static Map<String, Object> scale(String aesthetic, String name, Ticks ticks, List<Object> limits) {
        return Spec.map(
                "aesthetic",
                aesthetic,
                "name",
                name,
                "breaks",
                ticks.values(),
                "labels",
                ticks.plain(),
                "limits",
                limits,
                "expand",
                Spec.list(0, 0));
    }
}
