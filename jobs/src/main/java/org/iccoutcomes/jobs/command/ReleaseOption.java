package org.iccoutcomes.jobs.command;

import java.nio.file.Path;
import java.util.List;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.jobs.run.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which release answers. */
final class ReleaseOption {
    @Option(names = "--release", paramLabel = "N", description = "A release's number (default: the current one).")
    private @Nullable Integer asked;

    /**
     * The number of a complete release.
     *
     * @throws Failure with exit code 3 when there is none yet, 2 when there is none of that number
     */
    int number(Programme programme, Path file) {
        Stores stores = Stores.of(programme);
        if (asked != null) {
            List<Integer> there = stores.releases().list();
            if (!there.contains(asked)) {
                throw Failure.before(
                        ExitCode.USAGE,
                        "there is no release " + asked + "; there are " + there + ".",
                        "icc list releases");
            }
            return asked;
        }
        return stores.releases()
                .current()
                .orElseThrow(() -> Failure.before(
                        ExitCode.INPUT_MISSING,
                        "there is no cube and no release yet for \"" + programme.title() + "\".",
                        "icc nightly --programme " + file));
    }
}
