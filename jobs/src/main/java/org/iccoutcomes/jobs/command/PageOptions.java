package org.iccoutcomes.jobs.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.jobs.run.AreaPages;
import org.iccoutcomes.jobs.run.AreaTextFiles;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.Report;
import org.iccoutcomes.report.Slugs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Reports of single areas instead of the one of all. */
final class PageOptions {
    private static final String EACH = "each";

    @Option(
            names = "--at",
            paramLabel = "MONTHS",
            description =
                    "6m or 12m: programme reports of the areas with a start, against the same calendar months before"
                            + " it, with the words written in texts/ beside the programme.")
    private @Nullable String at;

    @Option(names = "--area", paramLabel = "NAME", description = "One area's own report, or each: all and an index.")
    private @Nullable String area;

    /** Whether any was asked for. */
    boolean areAsked() {
        return at != null || area != null;
    }

    /** The options again, for a command to type next. */
    String typed() {
        return (at == null ? "" : "--at " + at + " ") + (area == null ? "" : "--area \"" + area + "\" ");
    }

    /** What a folder of them is called where none is named: {@code report-0042-millom-6m}. */
    String folder(String release) {
        return "report-" + release + (area == null ? "" : "-" + Slugs.of(area)) + (at == null ? "" : "-" + at);
    }

    /**
     * The reports by the name of their file without its ending.
     *
     * @param programmeFile beside which the evaluators' words lie
     */
    Map<String, Report> pages(ReleaseView release, Path programmeFile) throws IOException {
        Path folder = programmeFile.toAbsolutePath().normalize().getParent();
        AreaPages pages = new AreaPages(release, new AreaTextFiles(folder == null ? Path.of("") : folder));
        boolean isEach = EACH.equals(area) && !pages.areas().contains(EACH);
        Optional<String> one = isEach ? Optional.empty() : Optional.ofNullable(area);
        one.ifPresent(name -> refuseUnknown(name, pages.areas()));
        if (at != null) {
            return pages.at(months(at), one);
        }
        return one.map(pages::ofArea).orElseGet(pages::ofEach);
    }

    private static int months(String text) {
        return switch (text) {
            case "6m" -> 6;
            case "12m" -> 12;
            default ->
                throw Failure.before(
                        ExitCode.USAGE,
                        "'" + text + "' is no time of a programme report.",
                        "--at 6m or --at 12m; for other months: icc compare --measure … --at " + text);
        };
    }

    private static void refuseUnknown(String name, List<String> areas) {
        if (!areas.contains(name)) {
            throw Failure.before(
                    ExitCode.USAGE,
                    "unknown area '" + name + "'"
                            + Nearest.of(name, areas)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse("."),
                    "icc list areas");
        }
    }
}
