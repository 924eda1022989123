package org.iccoutcomes.jobs.command;

import java.util.Optional;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.config.problem.UnreadableText;
import org.iccoutcomes.config.text.WindowText;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.question.Windows;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Window;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When a question is about. */
final class WindowOptions {
    @Option(
            names = "--baseline",
            paramLabel = "WINDOW",
            description = "2013-04..2014-03, 12 months before start, latest 12 months 1 year earlier, or a"
                    + " window's name (default: the headline's).")
    private @Nullable String baseline;

    @Option(
            names = "--period",
            paramLabel = "WINDOW",
            description = "2015-04..2016-03, months 1-6, latest 12 months, or a window's name"
                    + " (default: the headline's).")
    private @Nullable String period;

    @Option(
            names = "--at",
            paramLabel = "MONTHS",
            description = "6m or 12m after the start, against the same calendar months of the year before it.")
    private @Nullable String at;

    /** The pair of windows, as dates, for an area. */
    WindowPair of(Windows windows, Area area) {
        Window before = baseline == null ? windows.headline().baseline() : read(baseline, windows);
        Window after = period == null ? windows.headline().period() : read(period, windows);
        if (at != null) {
            int months = months(at);
            before = baseline == null ? new Window.SinceStart(-11, months - 12) : before;
            after = period == null ? new Window.SinceStart(1, months) : after;
        }
        return new WindowPair(areAsked() ? "asked" : WindowPair.HEADLINE, resolve(before, area), resolve(after, area));
    }

    /** Whether any was typed. */
    boolean areAsked() {
        return baseline != null || period != null || at != null;
    }

    private static Window read(String text, Windows windows) {
        try {
            return WindowText.of(windows).parse(text);
        } catch (UnreadableText e) {
            throw usage(e.message() + ".", e.suggestion().isEmpty() ? "icc compare --help" : e.suggestion());
        }
    }

    private static int months(String text) {
        if (!text.matches("([1-9]|1[0-2])m")) {
            throw usage("'" + text + "' is not a number of months from 1m to 12m.", "--at 6m or --at 12m");
        }
        return Integer.parseInt(text.substring(0, text.length() - 1));
    }

    private static DateRange resolve(Window window, Area area) {
        Optional<DateRange> range = window.resolve(area.start());
        return range.orElseThrow(() -> usage(
                area.name() + " has no start date, so '" + window + "' means no dates.",
                "type dates: --baseline 2013-06..2014-05 --period 2014-06..2015-05"));
    }

    private static Failure usage(String cause, String next) {
        return Failure.before(ExitCode.USAGE, cause, next);
    }
}
