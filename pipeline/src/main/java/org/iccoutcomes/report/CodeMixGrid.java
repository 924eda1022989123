package org.iccoutcomes.report;

import static org.iccoutcomes.report.block.Grid.numbers;
import static org.iccoutcomes.report.block.Grid.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.words.Numbers;

/** Codes whose share of their rows moved most within a year: a change of coding looks like a change of care. */
final class CodeMixGrid {
    private static final int MOST = 15;
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(5);

    private CodeMixGrid() {}

    /** The month in which the share of a code differed most from that of a year before. */
    private record Move(Rows.Row row, BigDecimal points) {}

    static List<Block> blocks(ReleaseView release) {
        if (!release.holds(ReleaseTables.CODE_MIX)) {
            return List.of();
        }
        Map<String, Move> greatest = new LinkedHashMap<>();
        release.rows(ReleaseTables.CODE_MIX)
                .forEach(row -> move(row)
                        .ifPresent(move -> greatest.merge(
                                String.join("\n", row.text("feed"), row.text("column"), row.text("code")),
                                move,
                                (one, other) -> one.points()
                                                        .abs()
                                                        .compareTo(
                                                                other.points().abs())
                                                >= 0
                                        ? one
                                        : other)));
        List<Move> moves = new ArrayList<>(greatest.values());
        moves.sort(Comparator.comparing((Move move) -> move.points().abs()).reversed());
        List<List<Cell>> rows =
                moves.stream().limit(MOST).map(CodeMixGrid::cells).toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Figures(new Grid(
                        "Codes whose share of their rows moved by five points or more against the same month a year before:"
                                + " other coding, or other care",
                        List.of(
                                words("Feed"),
                                words("Column"),
                                words("Code"),
                                words("Month"),
                                numbers("Share %"),
                                numbers("A year before %"),
                                numbers("Points")),
                        rows)));
    }

    private static Optional<Move> move(Rows.Row row) {
        BigDecimal now = row.decimal("percent");
        BigDecimal before = row.decimal("percent_year_before");
        return Optional.ofNullable(now)
                .flatMap(share -> Optional.ofNullable(before).map(share::subtract))
                .filter(points -> points.abs().compareTo(SMALLEST) >= 0)
                .map(points -> new Move(row, points));
    }

    private static List<Cell> cells(Move move) {
        Rows.Row row = move.row();
        return List.of(
                Cell.of(row.text("feed")),
                Cell.of(row.text("column")),
                Cell.of(row.text("code")),
                Cell.of(QualitySection.month(row.text("month"))),
                Cell.count(row.decimal("percent"), false),
                Cell.count(row.decimal("percent_year_before"), false),
                Cell.of(Numbers.signed(move.points().doubleValue(), 0)));
    }
}
