package org.iccoutcomes.contract.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the last run ended: what {@code status.json} holds, the same as it printed.
 *
 * @param exitCode as the process gave it
 * @param outcome one sentence: what happened, or the cause, with the file, line or rule
 * @param release the release readers now see, such as {@code 0042}, or null when there is none
 * @param written what the run wrote
 * @param notWritten what it would have written and did not
 * @param nextCommand the exact command to type next, or null when there is nothing to do
 * @param finished when
 */
public record RunStatus(
        int exitCode,
        String outcome,
        @Nullable String release,
        List<String> written,
        List<String> notWritten,
        @Nullable String nextCommand,
        Instant finished) {
    public RunStatus {
        written = List.copyOf(written);
        notWritten = List.copyOf(notWritten);
    }
}
