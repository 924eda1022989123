package org.iccoutcomes.jobs.run;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.report.ImpactReport;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.csv.Csv;
import org.iccoutcomes.report.html.HtmlReport;

/** The files of a release's report, rendered from its tables alone. */
public final class ReportFiles {
    private ReportFiles() {}

    /** The page people read. */
    public static final String HTML = "report.html";

    /**
     * Files by name: the page, and one CSV a table.
     *
     * @param release its number, such as {@code 0042}
     * @param tables its summaries
     * @param synthetic whether the data are made up, which every CSV then says in its first column
     */
    public static SortedMap<String, byte[]> of(String release, List<Table> tables, boolean synthetic) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(HTML, HtmlReport.render(ImpactReport.of(new ReleaseView(release, tables))));
        tables.forEach(table -> files.put(
                "csv/" + table.name() + ".csv", Csv.render(table, synthetic).getBytes(StandardCharsets.UTF_8)));
        return Collections.unmodifiableSortedMap(files);
    }
}
