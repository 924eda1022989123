package org.iccoutcomes.jobs.command;

import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Options of the command-line guide that are not built yet. They are refused in words: an unknown option would leave a
 * reader of the guide guessing, and one that is taken and ignored would answer another question than was asked.
 */
final class LaterOptions {
    private LaterOptions() {}

    private static void refuse(boolean isAsked, String option, String next) {
        if (isAsked) {
            throw Failure.before(ExitCode.USAGE, option + " is not built yet.", next);
        }
    }

    /** Of {@code report}. */
    static final class OfReport {
        @Option(names = "--at", hidden = true, paramLabel = "MONTHS")
        private @Nullable String at;

        @Option(names = "--area", hidden = true, paramLabel = "NAME")
        private @Nullable String area;

        void refuse() {
            LaterOptions.refuse(
                    at != null, "--at", "for figures at 6 or 12 months: icc compare --measure … --at " + at);
            LaterOptions.refuse(
                    area != null,
                    "--area",
                    "leave it out: the report is of every area; for one: icc compare --measure … --area \"" + area
                            + "\"");
        }
    }
}
