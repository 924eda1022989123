package org.iccoutcomes.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;

/** A table for a terminal: aligned columns, numbers to the right, no colours. */
public final class TextTable {
    private TextTable() {}

    private static final String GAP = "  ";

    /** The caption, the heads, a rule and the rows, each line ending in a line feed. */
    public static String render(Grid grid) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(
                grid.columns().stream().map(head -> PlainText.of(head.label())).toList());
        for (List<Cell> row : grid.rows()) {
            lines.add(row.stream().map(cell -> PlainText.of(cell.shown())).toList());
        }
        int[] widths = IntStream.range(0, grid.columns().size())
                .map(i -> lines.stream()
                        .mapToInt(line -> width(line.get(i)))
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder(PlainText.of(grid.caption())).append('\n');
        append(text, lines.get(0), grid, widths);
        append(text, IntStream.of(widths).mapToObj("-"::repeat).toList(), grid, widths);
        lines.subList(1, lines.size()).forEach(line -> append(text, line, grid, widths));
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> cells, Grid grid, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String blanks = " ".repeat(widths[i] - width(cells.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(grid.columns().get(i).isNumber() ? blanks + cells.get(i) : cells.get(i) + blanks);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
