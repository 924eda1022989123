package org.iccoutcomes.config.table;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.config.problem.Problems;

/** One line of a table, split at its commas; RFC 4180 quoting, within the line. */
final class CsvLine {
    private CsvLine() {}

    static List<Cell> split(String file, String line, int number, Problems problems) {
        List<Cell> cells = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ',';
            boolean atEnd = i == line.length();
            if (c == ',' && (!quoted || atEnd)) {
                cells.add(new Cell(value.toString().strip(), place(file, line, number, start, i)));
                value.setLength(0);
                start = i + 1;
            } else if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                value.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else {
                value.append(c);
            }
        }
        if (quoted) {
            problems.error(new Place(file, number, line.lastIndexOf('"') + 1, 1), "a quote that is never closed");
        }
        return cells;
    }

    private static Place place(String file, String line, int number, int start, int end) {
        return new Place(
                file,
                number,
                line.codePointCount(0, Math.min(start, line.length())) + 1,
                line.codePointCount(Math.min(start, line.length()), end));
    }
}
