package org.iccoutcomes.jobs.outcome;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.store.file.StorageException;

/** An end other than success: one sentence of cause, where, what was and was not written, and the next command. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is printed when nothing was touched. */
    public static final String NOTHING_WRITTEN = "Nothing was written; the current release is untouched.";

    /** What is printed when a run ended before its release. */
    public static final String NOTHING_RELEASED =
            "Nothing was released; the current release is untouched. What was finished is kept.";

    private final ExitCode exitCode;
    private final String sentence;
    private final transient List<String> details;
    private final String written;
    private final String next;

    /**
     * A failure.
     *
     * @param exitCode what the process exits with
     * @param cause one sentence
     * @param details lines naming file, line, column and rule; may be empty
     * @param written what was and was not written
     * @param next the exact next command, or what to change first
     */
    public Failure(ExitCode exitCode, String cause, List<String> details, String written, String next) {
        super(cause);
        this.exitCode = exitCode;
        this.sentence = cause;
        this.details = List.copyOf(details);
        this.written = written;
        this.next = next;
    }

    /** A failure before anything was written. */
    public static Failure before(ExitCode exitCode, String cause, String next) {
        return new Failure(exitCode, cause, List.of(), NOTHING_WRITTEN, next);
    }

    /** What anything thrown means to a user; what caused it is for the log file alone. */
    public static Failure of(Throwable thrown) {
        if (thrown instanceof Failure failure) {
            return failure;
        }
        Failure failure = meaning(thrown);
        failure.initCause(thrown);
        return failure;
    }

    private static Failure meaning(Throwable thrown) {
        List<Throwable> chain = causes(thrown);
        if (chain.stream().anyMatch(OutOfMemoryError.class::isInstance)) {
            return early(
                    ExitCode.STORAGE,
                    "memory ran out.",
                    "give it more and run the same command again, such as: ICC_HEAP=4g icc nightly");
        }
        return chain.stream()
                .filter(cause -> cause instanceof StorageException || cause instanceof IOException)
                .findFirst()
                .map(cause -> early(
                        ExitCode.STORAGE,
                        "storage failed: " + cause.getMessage() + ".",
                        "run the same command again: it is safe"))
                .orElseGet(() -> early(
                        ExitCode.BUG,
                        "this is a bug (" + thrown.getClass().getSimpleName() + "); its trace is in the log file.",
                        "report it with the log file; running the same command again is safe"));
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && !chain.contains(cause); cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }

    private static Failure early(ExitCode exitCode, String cause, String next) {
        return new Failure(exitCode, cause, List.of(), NOTHING_RELEASED, next);
    }

    public ExitCode exitCode() {
        return exitCode;
    }

    /** The cause, in one sentence. */
    public String sentence() {
        return sentence;
    }

    public String written() {
        return written;
    }

    public String next() {
        return next;
    }

    /** Everything a person needs, as printed. */
    public String rendered() {
        StringBuilder text = new StringBuilder();
        details.forEach(line -> text.append(line).append('\n'));
        return text.append("error: ")
                .append(sentence)
                .append('\n')
                .append(written)
                .append('\n')
                .append("next: ")
                .append(next)
                .append('\n')
                .append("exit ")
                .append(exitCode.code())
                .append('\n')
                .toString();
    }
}
