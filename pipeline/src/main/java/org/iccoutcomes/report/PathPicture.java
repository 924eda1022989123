package org.iccoutcomes.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.report.chart.ControlChart.Mark;
import org.iccoutcomes.report.chart.LineChart;
import org.iccoutcomes.report.chart.LineChart.Line;
import org.iccoutcomes.report.chart.LineChart.Panel;
import org.iccoutcomes.report.chart.LineChart.Point;
import org.iccoutcomes.report.chart.Role;
import org.iccoutcomes.words.Dates;
import org.iccoutcomes.words.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * An area beside its synthetic control, and its gap from it over the gaps of placebo runs.
 *
 * @param measure what the rate is of
 * @param area the treated area
 * @param start first day of its programme
 * @param own rows of the area itself
 * @param placebos rows of the donors, by donor
 */
record PathPicture(
        Defined measure, String area, LocalDate start, List<Rows.Row> own, Map<String, List<Rows.Row>> placebos) {
    private static final String PATHS = "paths";

    static final String EXPLANATION =
            "A synthetic control is the mixture of other areas that was nearest to the area before"
                    + " its start. To the left, the area and its mixture; to the right, by how much they differ, over the"
                    + " same differences of areas without a programme, each treated as though it had started on that day. A gap that is"
                    + " not unlike those of the placebo runs is no sign of an effect, and with few placebos p cannot be small.";

    static List<Block> section(ReleaseView release) {
        return KeyPair.pictures(
                release,
                EXPLANATION,
                pair -> of(release, pair.measure(), pair.area()).stream().toList());
    }

    /** The picture; none where the release has no path of the measure in the area, or nothing of it is known. */
    static Optional<Block> of(ReleaseView release, String measure, String area) {
        Optional<Defined> defined = Defined.of(release, measure);
        if (!release.holds(PATHS) || defined.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Rows.Row>> byUnit = new LinkedHashMap<>();
        release.rows(PATHS)
                .filter(row ->
                        row.text("measure").equals(measure) && row.text("area").equals(area))
                .forEach(row -> byUnit.computeIfAbsent(row.text("unit"), unit -> new ArrayList<>())
                        .add(row));
        List<Rows.Row> own = byUnit.remove(area);
        byUnit.values().removeIf(rows -> gaps(rows).stream().allMatch(gap -> gap.value() == null));
        if (own == null || gaps(own).stream().allMatch(gap -> gap.value() == null)) {
            return Optional.empty();
        }
        return Optional.of(new PathPicture(defined.get(), area, own.get(0).date("start"), own, byUnit).block());
    }

    private Block block() {
        PathWords words =
                new PathWords(measure, area, start, gaps(own), own.get(0).real("p"), placebos.size());
        return new Block.Picture(
                new LineChart(
                        words.title(),
                        words.seen(own.get(0).real("fit")),
                        measure.unit(),
                        List.of(new Panel("Rate", paths()), new Panel("Gap: rate less synthetic control", gapLines())),
                        List.of(new Mark(start, "start, " + Dates.month(start)))),
                figures(words.title()));
    }

    private List<Line> paths() {
        return List.of(
                new Line("synthetic control", Role.COMPARATOR, points(own, "synthetic")),
                new Line(area, Role.SUBJECT, points(own, "rate")));
    }

    private List<Line> gapLines() {
        List<Line> lines = new ArrayList<>();
        String named = Numbers.counted(placebos.size(), "placebo run");
        for (List<Rows.Row> rows : placebos.values()) {
            lines.add(new Line(lines.isEmpty() ? named : "", Role.OTHER, gaps(rows)));
        }
        lines.add(new Line(area, Role.SUBJECT, gaps(own)));
        return lines;
    }

    private static List<Point> points(List<Rows.Row> rows, String column) {
        return rows.stream()
                .map(row -> new Point(row.date("from"), row.real(column)))
                .toList();
    }

    private static List<Point> gaps(List<Rows.Row> rows) {
        return rows.stream().map(row -> new Point(row.date("from"), gap(row))).toList();
    }

    /** Of two shown figures, with no more digits than they have. */
    private static @Nullable Double gap(Rows.Row row) {
        Double rate = row.real("rate");
        Double synthetic = row.real("synthetic");
        return rate == null || synthetic == null ? null : (Double) (Math.round((rate - synthetic) * 10) / 10.0);
    }

    /** Every figure that is drawn: a row a period. */
    private Grid figures(String caption) {
        List<Grid.Head> heads = new ArrayList<>(List.of(
                Grid.words("From"),
                Grid.numbers(area),
                Grid.numbers("Synthetic control"),
                Grid.numbers("Gap of " + area)));
        placebos.keySet().forEach(unit -> heads.add(Grid.numbers("Gap of " + unit)));
        List<List<Cell>> cells = new ArrayList<>();
        for (Rows.Row row : own) {
            List<Cell> line = new ArrayList<>(List.of(
                    Cell.of(Dates.day(row.date("from"))),
                    Cell.figure(row.real("rate"), 1, false),
                    Cell.figure(row.real("synthetic"), 1, false),
                    Cell.figure(gap(row), 1, false)));
            placebos.values().forEach(rows -> line.add(Cell.figure(at(rows, row.date("from")), 1, false)));
            cells.add(line);
        }
        return new Grid(caption, heads, cells);
    }

    private static @Nullable Double at(List<Rows.Row> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> row.date("from").equals(day))
                .map(PathPicture::gap)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
