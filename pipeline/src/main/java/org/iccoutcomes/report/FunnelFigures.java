package org.iccoutcomes.report;

import java.util.List;
import java.util.Objects;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.words.Numbers;

/** The figures of a funnel as a table. */
final class FunnelFigures {
    private FunnelFigures() {}

    /**
     * A row an area.
     *
     * @param about when, and what the limits are of
     */
    static Grid of(Defined measure, String about, List<Rows.Row> rows) {
        return new Grid(
                measure.title() + ", " + measure.unit() + ", " + about,
                List.of(
                        Grid.words("Area"),
                        Grid.numbers(measure.unit().contains("person-years") ? "Person-years" : "Cases"),
                        Grid.numbers("Rate"),
                        Grid.numbers("95 % limits"),
                        Grid.numbers("99.8 % limits"),
                        Grid.words("Place")),
                rows.stream().map(FunnelFigures::cells).toList());
    }

    private static List<Cell> cells(Rows.Row row) {
        return List.of(
                Cell.of(row.text("area")),
                Cell.of(Numbers.fixed(Objects.requireNonNull(row.decimal("denominator")), 0)),
                Cell.figure(row.real("rate"), 1, false),
                range(row, "95"),
                range(row, "998"),
                Cell.of(FunnelPicture.place(row)));
    }

    private static Cell range(Rows.Row row, String limits) {
        return Cell.of(Numbers.fixed(FunnelPicture.real(row, "lower_" + limits), 1) + " to "
                + Numbers.fixed(FunnelPicture.real(row, "upper_" + limits), 1));
    }
}
