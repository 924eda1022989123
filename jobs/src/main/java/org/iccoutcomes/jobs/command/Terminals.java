package org.iccoutcomes.jobs.command;

import org.iccoutcomes.jobs.run.Progress;

/** What the process is attached to. */
final class Terminals {
    private Terminals() {}

    /** Progress on stderr; a moving bar only where somebody watches. */
    static Progress progress() {
        return new Progress(System.err, Boolean.getBoolean("icc.terminal"), System::nanoTime);
    }
}
