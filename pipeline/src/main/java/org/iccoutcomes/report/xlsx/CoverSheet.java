package org.iccoutcomes.report.xlsx;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.release.AboutTable;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.words.Dates;

/** The first sheet: what the workbook is, one paragraph a cell, all in the first column. */
final class CoverSheet {
    private static final double WIDTH = 100;

    private final Worksheet worksheet;
    private final Values values;
    private int row;

    CoverSheet(Worksheet worksheet) {
        this.worksheet = worksheet;
        this.values = new Values(worksheet);
    }

    void write(ReleaseView release, String title, String warning) throws IOException {
        worksheet.width(0, WIDTH);
        worksheet.pageOrientation("landscape");
        worksheet.setFitToPage(true);
        worksheet.fitToHeight((short) 0);
        line(title);
        worksheet
                .style(0, 0)
                .bold()
                .fontSize(XlsxReport.HEADING_SIZE)
                .wrapText(true)
                .set();
        if (!warning.isEmpty()) {
            line(warning);
            worksheet.style(row - 1, 0).bold().wrapText(true).set();
        }
        part(
                "What this workbook is",
                "The figures of the Out-of-Hospital Impact Report of " + release.title() + ", release " + release.name()
                        + ": what changed in each area, and compared with what. It holds the same figures as the report's"
                        + " page and CSV files. The sheet Contents lists its sheets, Notes explains shorthand and flags,"
                        + " Columns says what each column holds.");
        part(
                "Windows",
                "The headline baseline is: " + String.join("", release.about("headline-baseline"))
                        + ". The headline period is: " + String.join("", release.about("headline-period"))
                        + ". Their dates in each area are on the sheet Windows.");
        completeness(release);
        heading("How small numbers are protected");
        release.about("disclosure-statement").forEach(this::line);
        part(
                "How to cite a figure",
                release.title() + ", Out-of-Hospital Impact Report, release " + release.name()
                        + ": then the measure, the area, the baseline and the period as dates, the comparator, and the"
                        + " figure with its interval. A release never changes: its number and the fingerprint of its"
                        + " configuration, on the sheet About, say what a figure was made from.");
        part("Contact", "Whoever publishes this workbook says here whom to ask.");
        worksheet.close();
    }

    private void completeness(ReleaseView release) {
        Map<Dataset, LocalDate> days = AboutTable.completeTo(release.table(ReleaseTables.ABOUT));
        AboutTable.foundCompleteTo(release.table(ReleaseTables.ABOUT)).forEach(days::putIfAbsent);
        if (!days.isEmpty()) {
            List<String> told = days.entrySet().stream()
                    .map(entry -> entry.getKey().id() + " to " + Dates.day(entry.getValue()))
                    .toList();
            part(
                    "Completeness",
                    "Data are complete for " + String.join("; ", told)
                            + ". Later months are provisional and left out of every change.");
        }
    }

    private void part(String heading, String text) {
        heading(heading);
        line(text);
    }

    private void heading(String text) {
        line(text);
        worksheet.style(row - 1, 0).bold().set();
    }

    private void line(String text) {
        values.text(row, 0, text);
        values.style(row, 0).wrapText(true).set();
        Heights.lines(worksheet, row, Heights.lines(text.length(), WIDTH));
        row++;
    }
}
