package org.iccoutcomes.ingest.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.iccoutcomes.definition.feed.FileShape;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a workbook, values only: macros, links to other workbooks, charts and formulas are never looked at, of a
 * formula the value it was saved with counts. The header is the first row with at least two values, or else the first
 * with any: a title may stand above it.
 *
 * @param path of a file that is {@link #requireReadable readable}
 * @param sheet its name; null: the only one
 */
public record Workbook(Path path, @Nullable String sheet) {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    /**
     * A row that holds something.
     *
     * @param number of the row, from 1, as a spreadsheet shows it
     * @param texts by column
     */
    public record Line(long number, List<@Nullable String> texts) {
        private long values() {
            return texts.stream()
                    .filter(text -> text != null && !text.isBlank())
                    .count();
        }

        /** Whether a formula of the row failed. */
        public boolean hasError() {
            return texts.contains(WorkbookText.ERROR);
        }
    }

    /** Refuses a workbook that is not safe, or of which not every row of the sheet can be read. */
    static void requireReadable(Path path, FileShape shape) throws IOException {
        WorkbookParts.requireSafe(path);
        try {
            new Workbook(path, shape.sheet()).requireRows();
        } catch (RuntimeException e) {
            // The library tells what it cannot understand by exceptions of many kinds; nothing else runs here.
            throw new RefusedFile(
                    "damaged-workbook",
                    "the workbook cannot be understood",
                    "open it in a spreadsheet program and save it as .xlsx again");
        }
    }

    private void requireRows() throws IOException {
        List<String> header = header();
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new RefusedFile(
                        "duplicate-column",
                        "the header names '" + shown(name) + "' twice",
                        "give the two columns names of their own");
            }
        }
        if (rows(Collections.emptySortedSet(), row -> {}) == 0) {
            throw new RefusedFile(
                    "no-rows",
                    header.isEmpty() ? "the sheet is empty" : "the sheet holds a header and no rows",
                    "ask the sender whether there was nothing to send");
        }
    }

    /** A name without what a terminal could take for commands. */
    private static String shown(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    /** Names of the columns, without blanks around them; empty for those without one. */
    public List<String> header() throws IOException {
        List<String> header = new ArrayList<>();
        read(
                Collections.emptySortedSet(),
                line -> line.texts().forEach(text -> header.add(text == null ? "" : text.strip())),
                row -> {});
        return List.copyOf(header);
    }

    /**
     * Hands over the rows below the header that hold something.
     *
     * @param days columns, from 0, in which a number is a day
     * @return how many
     */
    public long rows(SortedSet<Integer> days, Consumer<Line> row) throws IOException {
        return read(days, header -> {}, row);
    }

    private long read(SortedSet<Integer> days, Consumer<Line> header, Consumer<Line> row) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile(), WITH_FORMATS);
                Stream<Row> all = wanted(workbook).openStream()) {
            WorkbookText text = new WorkbookText(workbook.isDate1904());
            boolean isBelow = false;
            long rows = 0;
            Optional<Integer> headerRow = headerRow(workbook);
            for (Iterator<Row> each = all.iterator(); each.hasNext(); ) {
                Line line = line(each.next(), text, isBelow ? days : Collections.emptySortedSet());
                if (isBelow && line.values() > 0) {
                    row.accept(line);
                    rows++;
                } else if (headerRow.isPresent() && headerRow.get() == line.number()) {
                    header.accept(line);
                    isBelow = true;
                }
            }
            return rows;
        }
    }

    private Optional<Integer> headerRow(ReadableWorkbook workbook) throws IOException {
        Integer first = null;
        try (Stream<Row> all = wanted(workbook).openStream()) {
            for (Iterator<Row> each = all.iterator(); each.hasNext(); ) {
                Line line = line(each.next(), new WorkbookText(false), Collections.emptySortedSet());
                if (line.values() > 1) {
                    return Optional.of((int) line.number());
                }
                first = first == null && line.values() > 0 ? Integer.valueOf((int) line.number()) : first;
            }
        }
        return Optional.ofNullable(first);
    }

    private Sheet wanted(ReadableWorkbook workbook) throws RefusedFile {
        List<Sheet> sheets = workbook.getSheets().toList();
        List<String> names = sheets.stream().map(s -> shown(s.getName())).toList();
        if (sheet == null) {
            if (sheets.size() != 1) {
                throw new RefusedFile(
                        "which-sheet",
                        "the workbook has " + names.size() + " sheets: " + String.join(", ", names),
                        "name the one that is wanted in the feed: 'sheet'");
            }
            return sheets.get(0);
        }
        return sheets.stream()
                .filter(s -> s.getName().equalsIgnoreCase(sheet))
                .findFirst()
                .orElseThrow(() -> new RefusedFile(
                        "no-such-sheet",
                        "the workbook has no sheet '" + sheet + "'; it has " + String.join(", ", names),
                        "correct 'sheet' in the feed, or ask the sender"));
    }

    private static Line line(Row row, WorkbookText text, SortedSet<Integer> days) {
        List<@Nullable String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null ? null : text.of(cell, days.contains(i)));
        }
        return new Line(row.getRowNum(), Collections.unmodifiableList(texts));
    }
}
