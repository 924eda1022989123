package org.iccoutcomes.report.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.iccoutcomes.report.chart.RankedDots;
import org.iccoutcomes.report.chart.RankedDots.Dot;
import org.iccoutcomes.report.chart.Role;

/** Ranked dots as Lets-Plot draws them: a row each, its name to the left and its figure in words to the right. */
final class RankedDotsPlot {
    private static final int ROW = 26;
    private static final int AROUND = 70;
    /** Of the span of the figures: beside them, and what names to the left and words to the right take. */
    private static final double GAP = 0.03;

    private static final double ROOM_FOR_NAMES = 0.55;
    private static final double ROOM_FOR_WORDS = 0.5;

    private final RankedDots chart;
    private final double least;
    private final double most;

    private RankedDotsPlot(RankedDots chart) {
        this.chart = chart;
        this.least = reach().min(Double::compare).orElse(0.0);
        this.most = reach().max(Double::compare).orElse(0.0);
    }

    static Map<String, Object> of(RankedDots chart) {
        RankedDotsPlot plot = new RankedDotsPlot(chart);
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer("vline")
                .with("xintercept", 0)
                .with("color", HouseStyle.INK)
                .with("size", 0.8));
        // What the chart is about comes last, above what it is set beside.
        for (Role role : List.of(Role.OTHER, Role.UNLIKE, Role.SUBJECT)) {
            List<Dot> dots =
                    chart.dots().stream().filter(dot -> dot.role() == role).toList();
            layers.add(plot.intervals(role, dots));
            layers.add(plot.points(role, dots));
            layers.add(plot.names(role, dots));
            layers.add(plot.words(role, dots));
        }
        int height = AROUND + ROW * Math.max(1, chart.dots().size());
        return Spec.themed(
                Spec.plot(layers, plot.scales(), height),
                "axis_title_x",
                Spec.map("blank", false, "color", HouseStyle.INK),
                "axis_title_y",
                Spec.map("blank", true),
                "axis_text_y",
                Spec.map("blank", true),
                "legend_position",
                "none");
    }

    private Stream<Double> reach() {
        return Stream.concat(
                Stream.of(0.0),
                chart.dots().stream()
                        .flatMap(dot -> Stream.of(dot.value(), dot.lower(), dot.upper()))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull));
    }

    /** Rows count from the top. */
    private double row(Dot dot) {
        return (double) chart.dots().size() - chart.dots().indexOf(dot);
    }

    private <T> List<T> each(List<Dot> dots, Function<Dot, T> what) {
        return dots.stream().map(what).toList();
    }

    private Layer intervals(Role role, List<Dot> all) {
        List<Dot> dots = all.stream()
                .filter(dot -> dot.lower() != null && dot.upper() != null)
                .toList();
        return new Layer("segment")
                .by("x", each(dots, dot -> Objects.requireNonNull(dot.lower())))
                .by("xend", each(dots, dot -> Objects.requireNonNull(dot.upper())))
                .by("y", each(dots, this::row))
                .by("yend", each(dots, this::row))
                .with("color", HouseStyle.colour(role))
                .with("size", role == Role.SUBJECT ? 1.6 : 1.2);
    }

    private Layer points(Role role, List<Dot> dots) {
        return new Layer("point")
                .by("x", each(dots, Dot::value))
                .by("y", each(dots, this::row))
                .with("color", HouseStyle.colour(role))
                .with("fill", "white")
                .with("shape", HouseStyle.shape(role))
                .with("size", role == Role.SUBJECT ? 8 : 4);
    }

    private Layer names(Role role, List<Dot> dots) {
        return text(role, dots, dot -> Names.fitted(dot.name()))
                .by("x", each(dots, dot -> least - span() * GAP))
                .with("hjust", "right");
    }

    private Layer words(Role role, List<Dot> dots) {
        return text(role, dots, Dot::words)
                .by("x", each(dots, dot -> most + span() * GAP))
                .with("hjust", "left");
    }

    private Layer text(Role role, List<Dot> dots, Function<Dot, String> words) {
        return Layer.words("middle", role).by("y", each(dots, this::row)).by("label", each(dots, words));
    }

    private double span() {
        return most > least ? most - least : 1;
    }

    private List<Object> scales() {
        Ticks ticks = Ticks.between(least, most);
        return Spec.list(
                Spec.map(
                        "aesthetic",
                        "x",
                        "name",
                        chart.unit(),
                        "breaks",
                        ticks.values(),
                        "labels",
                        ticks.signed(),
                        "limits",
                        Spec.list(least - span() * ROOM_FOR_NAMES, most + span() * ROOM_FOR_WORDS),
                        "expand",
                        Spec.list(0, 0)),
                Spec.map(
                        "aesthetic",
                        "y",
                        "breaks",
                        new ArrayList<>(each(chart.dots(), this::row)),
                        "limits",
                        Spec.list(0.4, chart.dots().size() + 0.6),
                        "expand",
                        Spec.list(0, 0)));
    }
}
