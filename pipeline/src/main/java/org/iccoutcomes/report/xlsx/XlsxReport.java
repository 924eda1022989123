package org.iccoutcomes.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.Report;
import org.iccoutcomes.words.SafeText;

/**
 * Renders a release's tables as one workbook that opens anywhere: no formula, no macro, no merged or empty cell, no
 * hidden sheet. Rows are written as they are made and not kept. The same release gives the same bytes.
 */
public final class XlsxReport {
    static final int HEADING_SIZE = 16;
    static final String LINK_COLOUR = "005EB8";

    private static final String PROGRAM = "icc-outcomes";
    private static final String FONT = "Arial";
    private static final double FONT_SIZE = 12;

    /** A worksheet's rows, less those above the table. */
    private static final int MOST_ROWS = Worksheet.MAX_ROWS - 10;

    private XlsxReport() {}

    /** The workbook of a release. */
    public static byte[] render(ReleaseView release) {
        return render(release, MOST_ROWS);
    }

    /**
     * The same.
     *
     * @param mostRows of a table on one sheet; a longer table goes on on the next
     */
    static byte[] render(ReleaseView release, int mostRows) {
        String warning = release.isSynthetic() ? Report.SYNTHETIC : "";
        String title = SafeText.of((release.isSynthetic() ? "Synthetic data: " : "") + "Out-of-hospital impact: "
                + release.title() + ", figures");
        List<Sheet> figures = Sheets.of(release).stream()
                .flatMap(sheet -> sheet.parts(mostRows).stream())
                .toList();
        List<Sheet> sheets = new ArrayList<>(new FrontSheets(release, figures).all());
        sheets.addAll(figures);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, null)) {
            workbook.setGlobalDefaultFont(FONT, FONT_SIZE);
            workbook.properties()
                    .setTitle(title)
                    .setSubject("Release " + release.name())
                    .setDescription(warning);
            new CoverSheet(workbook.newWorksheet(FrontSheets.COVER)).write(release, title, warning);
            Set<String> names = sheets.stream().map(Sheet::name).collect(Collectors.toSet());
            for (Sheet sheet : sheets) {
                boolean isContents = sheet.name().equals(FrontSheets.CONTENTS);
                new TableSheet(workbook.newWorksheet(sheet.name()), sheet)
                        .write(warning, isContents ? names : Set.of());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory that cannot be written", e);
        }
        return Timeless.of(bytes.toByteArray());
    }
}
