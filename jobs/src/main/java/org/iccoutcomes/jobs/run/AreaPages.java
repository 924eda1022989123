package org.iccoutcomes.jobs.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.AreaReport;
import org.iccoutcomes.report.ProgrammeReport;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.Report;
import org.iccoutcomes.report.ReportIndex;
import org.iccoutcomes.report.Slugs;

/**
 * Reports of single areas, by the name of their file without its ending.
 *
 * @param release what they tell
 * @param texts what evaluators wrote
 */
public record AreaPages(ReleaseView release, AreaTextFiles texts) {
    private static final String INDEX = "index";

    /** One area's own page. */
    public Map<String, Report> ofArea(String area) {
        return Map.of(Slugs.of(area), AreaReport.of(release, area));
    }

    /** A page for every area, and an index of them. */
    public Map<String, Report> ofEach() {
        Map<String, Report> pages = new LinkedHashMap<>();
        Map<String, List<ReportIndex.Leaf>> leaves = new LinkedHashMap<>();
        for (String area : areas()) {
            String name = unused(Slugs.of(area), pages);
            pages.put(name, AreaReport.of(release, area));
            leaves.put(area, List.of(new ReportIndex.Leaf(area, name + ".html")));
        }
        pages.put(INDEX, ReportIndex.of(release, leaves));
        return pages;
    }

    /**
     * Programme reports so many months after the start, of one area or of all with a start; an index where there are
     * several.
     *
     * @throws Failure with exit code 2 where the area has no start, 3 where no area has figures that far yet
     */
    public Map<String, Report> at(int months, Optional<String> asked) throws IOException {
        Map<String, Report> pages = new LinkedHashMap<>();
        Map<String, List<ReportIndex.Leaf>> leaves = new LinkedHashMap<>();
        List<String> started = started();
        List<String> wanted = asked.map(List::of).orElse(started);
        for (String area : wanted) {
            if (!started.contains(area)) {
                throw Failure.before(
                        ExitCode.USAGE,
                        area + " has no start, so no month after it.",
                        "write its first day into the column start of the table of areas, then: icc nightly");
            }
            Optional<Report> report = ProgrammeReport.of(release, area, months, texts.of(area, months));
            if (report.isPresent()) {
                String name = unused(Slugs.of(area) + "-" + months + "m", pages);
                pages.put(name, report.get());
                leaves.put(area, List.of(new ReportIndex.Leaf(area + " after " + months + " months", name + ".html")));
            }
        }
        if (pages.isEmpty()) {
            throw Failure.before(
                    ExitCode.INPUT_MISSING,
                    "release " + release.name() + " knows nothing of " + months + " months after a start"
                            + asked.map(area -> " of " + area).orElse("") + ".",
                    "icc nightly, once the months have been delivered");
        }
        if (pages.size() > 1) {
            pages.put(INDEX, ReportIndex.of(release, leaves));
        }
        return pages;
    }

    /** Names of all areas, in the order of the programme. */
    public List<String> areas() {
        return new Rows(release.table(ReleaseTables.AREAS))
                .stream().map(row -> row.text("area")).toList();
    }

    private List<String> started() {
        return new Rows(release.table(ReleaseTables.AREAS))
                .stream()
                        .filter(row -> row.has("start"))
                        .map(row -> row.text("area"))
                        .toList();
    }

    /** Two areas may differ in letters that file names do not have. */
    private static String unused(String name, Map<String, Report> pages) {
        List<String> tried = new ArrayList<>(List.of(name));
        while (pages.containsKey(tried.get(tried.size() - 1))
                || tried.get(tried.size() - 1).equals(INDEX)) {
            tried.add(name + "-" + (tried.size() + 1));
        }
        return tried.get(tried.size() - 1);
    }
}
