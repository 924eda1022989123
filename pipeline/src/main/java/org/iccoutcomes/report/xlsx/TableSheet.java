package org.iccoutcomes.report.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Table;
import org.dhatim.fastexcel.Worksheet;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.report.gap.Gap;
import org.jspecify.annotations.Nullable;

/** Writes a worksheet with one table: what it shows, where the table begins, then the table, row by row. */
final class TableSheet {
    /** Rows that are held at a time. */
    private static final int HELD = 200;

    private static final int NUMBER_WIDTH = 15;
    private static final int WIDEST_TEXT = 60;
    /** Capital letters are wider than the digits that widths are counted in. */
    private static final double WIDER = 1.2;

    /** What the button of a table's filter takes of its head. */
    private static final int ROOM_TO_FILTER = 3;

    /** Wider tables are not made to fit a printed page: nobody could read them. */
    private static final int MOST_PRINTED_COLUMNS = 16;

    private final Worksheet worksheet;
    private final Sheet sheet;
    private final Values values;
    private final Decimals decimals;
    private final double[] widths;

    TableSheet(Worksheet worksheet, Sheet sheet) {
        this.worksheet = worksheet;
        this.sheet = sheet;
        this.values = new Values(worksheet);
        this.decimals = new Decimals(sheet);
        this.widths = IntStream.range(0, sheet.columns().size())
                .mapToDouble(this::width)
                .toArray();
    }

    /**
     * Writes it all.
     *
     * @param warning what must be said first; empty where nothing must
     * @param links names of sheets that the first column's cells lead to; empty where they lead nowhere
     */
    void write(String warning, Set<String> links) throws IOException {
        int head = lines(warning);
        worksheet.freezePane(0, head + 1);
        worksheet.pageOrientation("landscape");
        worksheet.repeatRows(head);
        if (sheet.columns().size() <= MOST_PRINTED_COLUMNS) {
            worksheet.setFitToPage(true);
            worksheet.fitToHeight((short) 0);
        }
        head(head);
        int row = head;
        for (List<@Nullable Object> line : sheet.rows()) {
            row++;
            cells(row, line);
            if (links.contains(String.valueOf(line.get(0)))) {
                link(row, String.valueOf(line.get(0)));
            }
            if (row % HELD == 0) {
                worksheet.flush();
            }
        }
        worksheet.close();
    }

    /** What stands above the table; gives the row of the table's head. */
    private int lines(String warning) {
        List<String> lines = new ArrayList<>(List.of(sheet.title()));
        if (!warning.isEmpty()) {
            lines.add(warning);
        }
        lines.add(sheet.about());
        boolean isContents = sheet.name().equals(FrontSheets.CONTENTS);
        // Below the line that says so, and where there is one the way back.
        int head = lines.size() + 1;
        lines.add("This worksheet holds one table, which begins in cell A" + (isContents ? head + 1 : head + 2) + "."
                + shorthand());
        for (int row = 0; row < lines.size(); row++) {
            values.text(row, 0, lines.get(row));
            values.style(row, 0).set();
        }
        worksheet.style(0, 0).bold().fontSize(XlsxReport.HEADING_SIZE).set();
        Heights.heading(worksheet, 0);
        if (isContents) {
            return head;
        }
        link(head, FrontSheets.CONTENTS);
        return head + 1;
    }

    private void link(int row, String to) {
        boolean isBack = to.equals(FrontSheets.CONTENTS);
        worksheet.hyperlink(row, 0, HyperLink.internal("'" + to + "'!A1", isBack ? "Back to the contents" : to));
        worksheet.style(row, 0).underlined().fontColor(XlsxReport.LINK_COLOUR).set();
    }

    /** Names the shorthand that the table uses. */
    private String shorthand() {
        Set<Gap> used = new TreeSet<>();
        for (List<@Nullable Object> row : sheet.rows()) {
            if (used.size() == Gap.values().length) {
                break;
            }
            for (int column : sheet.columns()) {
                Gap gap = sheet.gaps().at(row, column);
                if (gap != null) {
                    used.add(gap);
                }
            }
        }
        List<String> marks = used.stream().map(Gap::shorthand).toList();
        return marks.isEmpty()
                ? ""
                : " Shorthand in place of values, explained on the sheet " + FrontSheets.NOTES + ": "
                        + String.join(", ", marks) + ".";
    }

    private void head(int row) {
        int last = sheet.columns().size() - 1;
        String[] heads = new String[last + 1];
        int lines = 1;
        for (int place = 0; place <= last; place++) {
            heads[place] = sheet.head(place);
            worksheet.width(place, widths[place]);
            lines = Math.max(lines, Heights.lines(heads[place].length(), widths[place] - ROOM_TO_FILTER));
        }
        Heights.lines(worksheet, row, lines);
        Range range = worksheet.range(row, 0, row + sheet.rows().size(), last);
        Table table = range.createTable(heads);
        table.setName(sheet.tableName()).setDisplayName(sheet.tableName());
        table.styleInfo().setStyleName("TableStyleLight1").setShowRowStripes(false);
        for (int place = 0; place <= last; place++) {
            worksheet
                    .style(row, place)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .horizontalAlignment(isText(place) ? "left" : "right")
                    .set();
        }
    }

    private double width(int place) {
        int longestWord = sheet.head(place).length() / 2 + 4;
        if (!isText(place)) {
            return Math.max(NUMBER_WIDTH, longestWord);
        }
        int longest = longestWord;
        for (List<@Nullable Object> row : sheet.rows()) {
            Object value = row.get(sheet.columns().get(place));
            longest = Math.max(longest, value == null ? 0 : value.toString().length());
        }
        return Math.min(WIDEST_TEXT, longest * WIDER + 2);
    }

    private boolean isText(int place) {
        return sheet.column(place).type() == ColumnType.TEXT;
    }

    private void cells(int row, List<@Nullable Object> line) {
        int lines = 1;
        for (int place = 0; place < sheet.columns().size(); place++) {
            int column = sheet.columns().get(place);
            Object value = line.get(column);
            Gap gap = sheet.gaps().at(line, column);
            if (gap == null && value != null) {
                values.value(row, place, value, decimals.at(line, place));
                lines = isText(place)
                        ? Math.max(lines, Heights.lines(value.toString().length(), widths[place]))
                        : lines;
            } else {
                Gap why = gap == null ? Gap.NOT_AVAILABLE : gap;
                values.mark(row, place, why.shorthand(), isText(place));
            }
        }
        Heights.lines(worksheet, row, lines);
    }
}
