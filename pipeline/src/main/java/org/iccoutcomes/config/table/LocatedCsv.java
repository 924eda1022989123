package org.iccoutcomes.config.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.tree.SourceFile;

/**
 * A comma-separated table: comment lines ({@code # title: Falls}) first, then one header line, then rows. Values may
 * stand in double quotes, on one line.
 *
 * @param notes the comment lines that say {@code key: value}
 * @param rows every column present
 */
public record LocatedCsv(Map<String, Cell> notes, List<Row> rows) {
    /**
     * Reads a table with exactly these columns, in any order; reports what is wrong and keeps the rows that are right.
     */
    public static Optional<LocatedCsv> read(SourceFile file, List<String> columns, Problems problems) {
        List<String> lines = file.lines();
        problems.refuseSecrets(file.shown(), lines);
        Map<String, Cell> notes = new LinkedHashMap<>();
        int header = 0;
        while (header < lines.size() && isAside(lines.get(header))) {
            note(file, lines.get(header), header + 1).ifPresent(n -> notes.put(n.getKey(), n.getValue()));
            header++;
        }
        if (header == lines.size()) {
            problems.error(Place.wholeFile(file.shown()), "no header line", "begin with " + String.join(",", columns));
            return Optional.empty();
        }
        List<Cell> names = CsvLine.split(file.shown(), lines.get(header), header + 1, problems);
        if (!headerIsRight(names, columns, problems)) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (int i = header + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                row(names, CsvLine.split(file.shown(), lines.get(i), i + 1, problems), problems)
                        .ifPresent(rows::add);
            }
        }
        return Optional.of(new LocatedCsv(notes, rows));
    }

    private static boolean isAside(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private static Optional<Map.Entry<String, Cell>> note(SourceFile file, String line, int number) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String value = line.substring(colon + 1).strip();
        Place place = new Place(file.shown(), number, 1, line.length());
        return Optional.of(Map.entry(line.substring(1, colon).strip(), new Cell(value, place)));
    }

    private static boolean headerIsRight(List<Cell> names, List<String> columns, Problems problems) {
        List<String> found = names.stream().map(Cell::text).toList();
        boolean right = true;
        for (Cell name : names) {
            if (!columns.contains(name.text())) {
                problems.unknownName(
                        name.place(), "unknown column '" + name.text() + "'", Nearest.of(name.text(), columns));
                right = false;
            }
        }
        for (String column : columns) {
            if (!found.contains(column)) {
                problems.error(
                        names.get(0).place(),
                        "missing column '" + column + "'",
                        "columns are " + String.join(",", columns));
                right = false;
            }
        }
        return right;
    }

    private static Optional<Row> row(List<Cell> names, List<Cell> cells, Problems problems) {
        if (problems.hasErrorOnLineOf(cells.get(0).place())) {
            return Optional.empty();
        }
        if (cells.size() != names.size()) {
            problems.error(
                    cells.get(0).place(),
                    cells.size() + " values where the header names " + names.size() + " columns",
                    "quote values that hold a comma");
            return Optional.empty();
        }
        Map<String, Cell> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(names.get(i).text(), cells.get(i));
        }
        return Optional.of(new Row(row));
    }
}
