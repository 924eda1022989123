package org.iccoutcomes.jobs.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iccoutcomes.compare.Question;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.store.InternalUse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A look at unprotected figures, which needs a reason. */
final class InternalOptions {
    /** Said before any unprotected figure. */
    static final String WARNING = "INTERNAL: these figures are unprotected and must not be passed on. Reason: ";

    @Option(
            names = "--internal",
            description = "Unprotected figures, on the screen only; who asked and why is kept in the store.")
    private boolean internal;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, with --internal.")
    private @Nullable String reason;

    /**
     * The reason; empty where figures are to be protected.
     *
     * @throws Failure with exit code 2 for one option without the other
     */
    Optional<String> reason() {
        if (internal && (reason == null || reason.isBlank())) {
            throw usage("--internal shows unprotected figures and needs a reason.");
        }
        if (!internal && reason != null) {
            throw usage("--reason is the reason for --internal, which is not there.");
        }
        return internal ? Optional.ofNullable(reason).map(String::strip) : Optional.empty();
    }

    /** What is kept of a look: who, when, why and what was asked, and no figure. */
    static InternalUse use(Setting setting, String reason, int release, List<Question> questions) {
        String asked = questions.stream()
                .map(q -> String.join(
                        " / ",
                        q.measure().id(),
                        q.area(),
                        q.comparator().id(),
                        q.windows().baseline() + ", " + q.windows().period(),
                        q.asked().ages() + " " + q.asked().sex()))
                .collect(Collectors.joining("; "));
        String user = setting.environment().getOrDefault("USER", "unknown");
        return new InternalUse(setting.clock().instant(), user, reason, release, asked);
    }

    private static Failure usage(String cause) {
        return Failure.before(
                ExitCode.USAGE, cause, "icc compare … --internal --reason \"checking a count with the trust\"");
    }
}
