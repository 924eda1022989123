package org.iccoutcomes.report;

import static org.iccoutcomes.report.block.Grid.numbers;
import static org.iccoutcomes.report.block.Grid.words;

import java.util.List;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.Rank;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.words.ChangeWords;
import org.iccoutcomes.words.Numbers;

/** Published figures beside ours: the headline table that {@code icc demo} prints, and their sources. */
public final class BenchmarkGrid {
    private BenchmarkGrid() {}

    private static final String RANK_KIND = "rank-of-";

    /** Figure, ours with interval and rank, the published value and the verdict, for figures that can be computed. */
    public static Grid headline(ReleaseView release) {
        List<List<Cell>> rows = release.rows(ReleaseTables.BENCHMARKS)
                .filter(row -> row.has("ours") || row.has("rank"))
                .map(BenchmarkGrid::headlineRow)
                .toList();
        return new Grid(
                "Published figures beside ours",
                List.of(
                        words("Figure"),
                        words("Area"),
                        numbers("Ours"),
                        numbers("95 % interval"),
                        words("Rank"),
                        numbers("Published"),
                        words("Verdict")),
                rows);
    }

    private static List<Cell> headlineRow(Rows.Row row) {
        return List.of(
                Cell.of(row.text("title")),
                Cell.of(row.text("area")),
                ours(row),
                FindingCells.limits(interval(row), decimals(row)),
                rank(row),
                published(row),
                Cell.of(row.text("verdict")));
    }

    /** Every published figure's own words, how ours was found or why not, and where it was published. */
    static Grid sources(ReleaseView release) {
        return new Grid(
                "How each published figure was computed, or why it was not",
                List.of(
                        words("Figure"),
                        words("Published wording"),
                        words("Verdict"),
                        words("How, or why not"),
                        words("Other published values"),
                        words("Source")),
                release.rows(ReleaseTables.BENCHMARKS)
                        .map(row -> List.of(
                                Cell.of(row.text("title")),
                                Cell.of(row.text("wording")),
                                Cell.of(row.text("verdict")),
                                Cell.of(row.text("why")),
                                Cell.of(row.text("conflicts")),
                                Cell.of(row.text("source"))))
                        .toList());
    }

    /** Our figure with its unit; for a figure that is a place, the place stands in its own column. */
    private static Cell ours(Rows.Row row) {
        Double value = row.real("ours");
        return value == null || row.text("kind").startsWith(RANK_KIND)
                ? Cell.NONE
                : withUnit(value, decimals(row), row.text("unit"));
    }

    private static Cell published(Rows.Row row) {
        Double value = row.real("published");
        if (value == null) {
            return Cell.NONE;
        }
        if (row.text("kind").startsWith(RANK_KIND)) {
            return Cell.of(Numbers.ordinal((int) Math.round(value)));
        }
        return withUnit(value, Numbers.decimalsOf(step(row)), row.text("unit"));
    }

    private static Cell withUnit(double value, int decimals, String unit) {
        return Cell.of((Numbers.fixed(value, decimals) + " " + unit).strip());
    }

    private static Cell rank(Rows.Row row) {
        Integer place = row.findInteger("rank");
        return FindingCells.rank(
                place == null
                        ? null
                        : new Rank(
                                place,
                                row.integer("ranked_areas"),
                                row.findInteger("rank_best"),
                                row.findInteger("rank_worst")));
    }

    private static Interval interval(Rows.Row row) {
        return new Interval(row.real("ours"), row.real("lower"), row.real("upper"), row.text("method"));
    }

    /** As many as were published, and one more to see how near it is, where protection left one. */
    private static int decimals(Rows.Row row) {
        return ChangeWords.decimals(interval(row)) == 0 ? 0 : Math.max(1, Numbers.decimalsOf(step(row)));
    }

    private static double step(Rows.Row row) {
        Double step = row.real("rounding");
        return step == null ? 1 : step;
    }
}
