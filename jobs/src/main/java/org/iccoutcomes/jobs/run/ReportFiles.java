package org.iccoutcomes.jobs.run;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.report.ImpactReport;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.Report;
import org.iccoutcomes.report.csv.Csv;
import org.iccoutcomes.report.html.HtmlReport;
import org.iccoutcomes.report.json.ReportJson;
import org.iccoutcomes.report.xlsx.XlsxReport;

/** The files of a release's report, rendered from its tables alone. */
public final class ReportFiles {
    private ReportFiles() {}

    /** The page people read. */
    public static final String HTML = "report.html";

    private static final String XLSX = "report.xlsx";
    private static final String JSON = "report.json";

    /**
     * Reports of single areas as pages and models; workbooks and CSVs are of whole releases.
     *
     * @param pages by the name of their file without its ending
     */
    public static SortedMap<String, byte[]> of(Map<String, Report> pages, Collection<ReportFormat> formats) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        pages.forEach((name, report) -> {
            if (formats.contains(ReportFormat.html)) {
                files.put(name + ".html", HtmlReport.render(report));
            }
            if (formats.contains(ReportFormat.json)) {
                files.put(name + ".json", ReportJson.render(report));
            }
        });
        if (files.isEmpty()) {
            throw Failure.before(
                    ExitCode.USAGE,
                    "reports of single areas are written as html and json; workbooks and CSVs are of the whole release.",
                    "leave out --format, or leave out --area and --at");
        }
        return Collections.unmodifiableSortedMap(files);
    }

    /** Files of every kind, by name. */
    public static SortedMap<String, byte[]> of(ReleaseView release) {
        return of(release, EnumSet.allOf(ReportFormat.class));
    }

    /**
     * Files by name: the page, the workbook, the model for other programs, and one CSV a table.
     *
     * @param formats which of these
     */
    public static SortedMap<String, byte[]> of(ReleaseView release, Collection<ReportFormat> formats) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        Report report = ImpactReport.of(release);
        // The workbook takes as long as the page, and neither waits for the other.
        formats.stream().distinct().toList().parallelStream()
                .map(format -> of(format, release, report))
                .toList()
                .forEach(files::putAll);
        return Collections.unmodifiableSortedMap(files);
    }

    private static Map<String, byte[]> of(ReportFormat format, ReleaseView release, Report report) {
        return switch (format) {
            case html -> Map.of(HTML, HtmlReport.render(report));
            case json -> Map.of(JSON, ReportJson.render(report));
            case xlsx -> Map.of(XLSX, XlsxReport.render(release));
            case csv ->
                release.tables().stream()
                        .collect(Collectors.toMap(
                                table -> "csv/" + table.name() + ".csv",
                                table ->
                                        Csv.render(table, release.isSynthetic()).getBytes(StandardCharsets.UTF_8)));
        };
    }
}
