package org.iccoutcomes.report.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.iccoutcomes.report.chart.BeforeAfter;
import org.iccoutcomes.report.chart.BeforeAfter.Row;
import org.iccoutcomes.report.chart.Role;

/**
 * Before and after as Lets-Plot draws it: in each row two lines from 100, the subject's above its comparator's, each
 * with a point where it ends.
 */
final class BeforeAfterPlot {
    private static final double BEFORE = 100;
    private static final int ROW = 44;
    private static final int AROUND = 90;
    /** Between the two lines of a row, and of the span of the figures beside them. */
    private static final double APART = 0.16;

    private static final double GAP = 0.03;
    private static final double ROOM_FOR_NAMES = 0.7;
    private static final double ROOM_FOR_WORDS = 0.55;
    private static final int NAME = 34;

    private final BeforeAfter chart;
    private final double least;
    private final double most;

    private BeforeAfterPlot(BeforeAfter chart) {
        this.chart = chart;
        List<Double> reach = Stream.concat(
                        Stream.of(BEFORE),
                        chart.rows().stream()
                                .flatMap(row -> Stream.of(
                                        row.after().value(),
                                        row.after().lower(),
                                        row.after().upper(),
                                        row.comparator()))
                                .filter(Objects::nonNull)
                                .map(Objects::requireNonNull))
                .sorted()
                .toList();
        this.least = reach.get(0);
        this.most = reach.get(reach.size() - 1);
    }

    static Map<String, Object> of(BeforeAfter chart) {
        BeforeAfterPlot plot = new BeforeAfterPlot(chart);
        List<Row> rows = chart.rows();
        List<Row> compared =
                rows.stream().filter(row -> row.comparator() != null).toList();
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer("vline")
                .with("xintercept", BEFORE)
                .with("color", HouseStyle.INK)
                .with("size", 0.8));
        layers.addAll(plot.movement(Role.COMPARATOR, compared, row -> Objects.requireNonNull(row.comparator())));
        List<Layer> subject =
                plot.movement(Role.SUBJECT, rows, row -> row.after().value());
        layers.add(subject.get(0));
        layers.add(plot.interval());
        layers.add(subject.get(1));
        layers.add(plot.text(rows, row -> Names.wrapped(row.name(), NAME), "right", plot.least - plot.span() * GAP));
        layers.add(plot.text(rows, Row::words, "left", plot.most + plot.span() * GAP));
        rows.stream().limit(1).forEach(row -> layers.add(plot.subject(row)));
        compared.stream().limit(1).forEach(row -> layers.add(plot.comparator(row)));
        return Spec.themed(
                Spec.plot(layers, plot.scales(), AROUND + ROW * Math.max(1, rows.size())),
                "axis_title_x",
                Spec.map("blank", false, "color", HouseStyle.INK),
                "axis_title_y",
                Spec.map("blank", true),
                "axis_text_y",
                Spec.map("blank", true),
                "legend_position",
                "none");
    }

    private double span() {
        return most > least ? most - least : 1;
    }

    /** Rows count from the top. */
    private double row(Row row) {
        return (double) chart.rows().size() - chart.rows().indexOf(row);
    }

    private double height(Role role, Row row) {
        return role == Role.SUBJECT ? row(row) + APART : row(row) - APART;
    }

    private static <T> List<T> each(List<Row> rows, Function<Row, T> what) {
        return rows.stream().map(what).toList();
    }

    private Layer interval() {
        List<Row> rows = chart.rows().stream()
                .filter(row -> row.after().lower() != null && row.after().upper() != null)
                .toList();
        return new Layer("segment")
                .by("x", each(rows, row -> Objects.requireNonNull(row.after().lower())))
                .by("xend", each(rows, row -> Objects.requireNonNull(row.after().upper())))
                .by("y", each(rows, row -> height(Role.SUBJECT, row)))
                .by("yend", each(rows, row -> height(Role.SUBJECT, row)))
                .with("color", HouseStyle.BLUE)
                .with("size", 1);
    }

    private List<Layer> movement(Role role, List<Row> rows, ToDoubleFunction<Row> after) {
        List<Double> heights = each(rows, row -> height(role, row));
        return List.of(
                new Layer("segment")
                        .by("x", each(rows, row -> BEFORE))
                        .by("xend", each(rows, after::applyAsDouble))
                        .by("y", heights)
                        .by("yend", heights)
                        .with("color", role == Role.SUBJECT ? HouseStyle.PALE_BLUE : HouseStyle.PALE)
                        .with("size", 3),
                new Layer("point")
                        .by("x", each(rows, after::applyAsDouble))
                        .by("y", heights)
                        .with("color", HouseStyle.colour(role))
                        .with("shape", HouseStyle.shape(role))
                        .with("size", role == Role.SUBJECT ? 8 : 4));
    }

    private Layer text(List<Row> rows, Function<Row, String> words, String side, double x) {
        return Layer.words(side, HouseStyle.INK)
                .by("x", each(rows, row -> x))
                .by("y", each(rows, this::row))
                .by("label", each(rows, words));
    }

    /** Whose the upper lines are: above the first, on the side it points to. */
    private Layer subject(Row row) {
        boolean isHigher = row.after().value() >= BEFORE;
        return name(
                Role.SUBJECT,
                chart.subject(),
                BEFORE + (isHigher ? 1 : -1) * span() * GAP / 2,
                row(row) + 0.55,
                isHigher ? "left" : "right");
    }

    /** Whose the lower lines are, beside the first, on the side it points to. */
    private Layer comparator(Row row) {
        double end = Objects.requireNonNull(row.comparator());
        boolean isHigher = end >= BEFORE;
        return name(
                Role.COMPARATOR,
                chart.comparator(),
                isHigher ? end + span() * GAP : end - span() * GAP,
                height(Role.COMPARATOR, row),
                isHigher ? "left" : "right");
    }

    private static Layer name(Role role, String name, double x, double y, String side) {
        return Layer.words(side, role).by("x", List.of(x)).by("y", List.of(y)).by("label", List.of(Names.fitted(name)));
    }

    private List<Object> scales() {
        Ticks ticks = Ticks.between(least, most);
        return Spec.list(
                Spec.map(
                        "aesthetic",
                        "x",
                        "name",
                        "Period, in per cent of the baseline",
                        "breaks",
                        ticks.values(),
                        "labels",
                        ticks.plain(),
                        "limits",
                        Spec.list(least - span() * ROOM_FOR_NAMES, most + span() * ROOM_FOR_WORDS),
                        "expand",
                        Spec.list(0, 0)),
                Spec.map(
                        "aesthetic",
                        "y",
                        "breaks",
                        new ArrayList<>(),
                        "limits",
                        Spec.list(0.4, chart.rows().size() + 0.9),
                        "expand",
                        Spec.list(0, 0)));
    }
}
