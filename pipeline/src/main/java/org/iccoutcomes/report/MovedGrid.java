package org.iccoutcomes.report;

import java.util.List;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.release.diff.Cause;
import org.iccoutcomes.release.diff.Moved;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.jspecify.annotations.Nullable;

/** Figures that moved between two releases, and why. */
public final class MovedGrid {
    private MovedGrid() {}

    /**
     * The table, in the order given.
     *
     * @param caption what it is about
     * @param older name of the older release
     * @param newer name of the newer one
     */
    public static Grid of(String caption, String older, String newer, List<Moved> moved) {
        return new Grid(
                caption,
                List.of(
                        Grid.words("Measure"),
                        Grid.words("Area"),
                        Grid.words("Against"),
                        Grid.words("Windows"),
                        Grid.numbers("Baseline in " + older),
                        Grid.numbers("in " + newer),
                        Grid.numbers("Period in " + older),
                        Grid.numbers("in " + newer),
                        Grid.numbers("Change % in " + older),
                        Grid.numbers("in " + newer),
                        Grid.numbers("Effect % in " + older),
                        Grid.numbers("in " + newer),
                        Grid.words("Why")),
                moved.stream().map(MovedGrid::row).toList());
    }

    private static List<Cell> row(Moved moved) {
        Finding before = moved.before();
        Finding after = moved.after();
        return List.of(
                Cell.of(moved.subject().measure()),
                Cell.of(moved.subject().area()),
                Cell.of(moved.subject().comparator()),
                Cell.of(moved.subject().windows()),
                count(before, before == null ? null : before.baseline()),
                count(after, after == null ? null : after.baseline()),
                count(before, before == null ? null : before.period()),
                count(after, after == null ? null : after.period()),
                before == null ? Cell.NONE : FindingCells.change(before),
                after == null ? Cell.NONE : FindingCells.change(after),
                before == null ? Cell.NONE : FindingCells.effect(before),
                after == null ? Cell.NONE : FindingCells.effect(after),
                Cell.of(moved.causes().stream().map(Cause::words).collect(Collectors.joining(", "))));
    }

    private static Cell count(@Nullable Finding finding, @Nullable WindowFigure figure) {
        return finding == null || figure == null ? Cell.NONE : FindingCells.count(finding, figure);
    }
}
