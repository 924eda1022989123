package org.iccoutcomes.report;

import java.util.List;
import java.util.Optional;
import org.iccoutcomes.definition.measure.Direction;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.report.chart.ControlChart;
import org.iccoutcomes.report.chart.ControlChart.Limits;
import org.iccoutcomes.report.chart.ControlChart.Mark;
import org.iccoutcomes.report.chart.ControlChart.Point;
import org.iccoutcomes.report.chart.ControlChart.Sign;
import org.iccoutcomes.statistics.control.rule.SpecialCause;
import org.iccoutcomes.words.Dates;
import org.iccoutcomes.words.MeasureWords;

/**
 * A control chart of a measure in an area.
 *
 * @param name of both
 * @param unit of the rate
 * @param direction which way is better
 * @param start of the area's programme
 * @param rows of the release's table of trends, in order
 */
record TrendPicture(String name, String unit, String direction, Optional<Mark> start, List<Rows.Row> rows) {
    /**
     * The picture of some rows.
     *
     * @param rows of one measure and area; at least one
     */
    static Block of(ReleaseView release, List<Rows.Row> rows) {
        String measure = rows.get(0).text("measure");
        String area = rows.get(0).text("area");
        Rows.Row definition = release.rows(ReleaseTables.DEFINITIONS)
                .filter(row -> row.text("measure").equals(measure))
                .findFirst()
                .orElseThrow();
        Optional<Mark> start = release.rows(ReleaseTables.AREAS)
                .filter(row -> row.text("area").equals(area) && row.has("start"))
                .map(row -> new Mark(row.date("start"), "start, " + Dates.month(row.date("start"))))
                .findFirst();
        String name = definition.text("title") + ", " + area;
        return new TrendPicture(name, definition.text("unit"), definition.text("direction"), start, rows).block();
    }

    private Block block() {
        List<Point> points = rows.stream().map(this::point).toList();
        TrendWords words = new TrendWords(unit, start, points);
        return new Block.Picture(
                new ControlChart(
                        name + words.finding(),
                        words.seen(),
                        unit,
                        points,
                        start.stream().toList()),
                figures());
    }

    private Point point(Rows.Row row) {
        Double mean = row.real("mean");
        Double lower = row.real("lower");
        Double upper = row.real("upper");
        return new Point(
                row.date("from"),
                row.real("rate"),
                mean == null || lower == null || upper == null ? null : new Limits(mean, lower, upper),
                sign(row),
                isProvisional(row));
    }

    /** Releases made before they said so have no such column. */
    private static boolean isProvisional(Rows.Row row) {
        return row.holds("provisional") && row.text("provisional").equals("yes");
    }

    /** What a month is a sign of, which is good or bad by the measure's direction. */
    private Sign sign(Rows.Row row) {
        int side = SpecialCause.labelled(row.text("cause")).direction();
        if (side == 0) {
            return Sign.USUAL;
        }
        if (direction.equals(MeasureWords.direction(Direction.NEUTRAL))) {
            return side > 0 ? Sign.HIGHER : Sign.LOWER;
        }
        boolean isHigherBetter = direction.equals(MeasureWords.direction(Direction.HIGHER));
        return side > 0 == isHigherBetter ? Sign.BETTER : Sign.WORSE;
    }

    private Grid figures() {
        return new Grid(
                "Month by month: " + name + ", " + unit,
                List.of(
                        Grid.words("Month"),
                        Grid.numbers("Rate"),
                        Grid.numbers("Mean"),
                        Grid.numbers("Lower limit"),
                        Grid.numbers("Upper limit"),
                        Grid.words("Sign")),
                rows.stream().map(this::cells).toList());
    }

    private List<Cell> cells(Rows.Row row) {
        // A small number is hidden while the people it is of are known.
        boolean isHidden = row.decimal("numerator") == null && row.decimal("denominator") != null;
        return List.of(
                Cell.of(Dates.month(row.date("from")) + (isProvisional(row) ? ", provisional" : "")),
                Cell.figure(row.real("rate"), 1, isHidden),
                Cell.figure(row.real("mean"), 1, false),
                Cell.figure(row.real("lower"), 1, false),
                Cell.figure(row.real("upper"), 1, false),
                Cell.of(row.real("rate") == null ? "" : sign(row).words()));
    }
}
