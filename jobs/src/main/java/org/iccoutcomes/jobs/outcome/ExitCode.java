package org.iccoutcomes.jobs.outcome;

/** What a scheduler reads. Documented in the command-line guide and never reused. */
public enum ExitCode {
    /** Done; also: nothing new. */
    DONE(0),
    /** Done, but a data-quality gate failed: nothing released. */
    QUALITY(1),
    /** Usage or configuration. */
    USAGE(2),
    /** Input missing, unreadable or stale; no cube yet. */
    INPUT_MISSING(3),
    /** Input rejected by its feed's rules. */
    INPUT_REJECTED(4),
    /** Another run holds the lock. */
    LOCKED(5),
    /** Storage or cluster failure; safe to rerun. */
    STORAGE(6),
    /** Disclosure check failed. */
    DISCLOSURE(7),
    /** A bug. */
    BUG(70),
    /** Interrupted. */
    INTERRUPTED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
