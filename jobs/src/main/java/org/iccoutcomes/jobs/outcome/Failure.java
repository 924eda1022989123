package org.iccoutcomes.jobs.outcome;

import java.util.List;

/** An end other than success: one sentence of cause, where, what was and was not written, and the next command. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is printed when nothing was touched. */
    public static final String NOTHING_WRITTEN = "Nothing was written; the current release is untouched.";

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
