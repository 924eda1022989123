package org.iccoutcomes.report.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;

/** A table in GitHub-flavoured Markdown. */
public final class MarkdownTable {
    private MarkdownTable() {}

    /** The caption in bold, then the table, each line ending in a line feed. */
    public static String render(Grid grid) {
        StringBuilder text = new StringBuilder("**" + escape(grid.caption()) + "**\n\n");
        text.append(line(grid.columns(), head -> escape(head.label())));
        text.append(line(grid.columns(), head -> head.isNumber() ? "---:" : "---"));
        for (List<Cell> row : grid.rows()) {
            text.append(line(row, cell -> escape(cell.shown())));
        }
        return text.toString();
    }

    private static <T> String line(List<T> cells, Function<T, String> text) {
        return cells.stream().map(text).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Names come from data: nothing in them may become markup. */
    private static String escape(String text) {
        return PlainText.of(text).replace("&", "&amp;").replace("<", "&lt;").replaceAll("([\\\\`*_\\[\\]|])", "\\\\$1");
    }
}
