package org.iccoutcomes.jobs.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.contract.release.RunStatus;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.store.LockHeld;
import org.iccoutcomes.store.LockHolder;
import org.iccoutcomes.store.RunLock;

/** One run at a time, and {@code status.json} that says how it ended. */
public final class GuardedRun {
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    private final Stores stores;
    private final Clock clock;
    private final String command;

    /**
     * A guard for a programme's store.
     *
     * @param programme whose store
     * @param clock for the lock and the status
     * @param command what is run, as typed, to name in messages
     */
    public GuardedRun(Programme programme, Clock clock, String command) {
        this.stores = Stores.of(programme);
        this.clock = clock;
        this.command = command;
    }

    /** The work between taking and leaving the lock. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        Outcome run();
    }

    /**
     * Runs under the lock.
     *
     * @param wait how long to wait for another run to end
     * @throws Failure with exit code 5 when another run holds the lock
     */
    public Outcome run(Duration wait, Work work) {
        RunLock lock = take(wait);
        Thread onInterrupt = new Thread(() -> interrupted(lock), "icc-interrupted");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            Outcome outcome = work.run();
            status(
                    ExitCode.DONE,
                    outcome.fresh() ? "released" : "nothing new",
                    outcome.fresh() ? List.of("release " + ReleaseManifest.name(outcome.release())) : List.of(),
                    "");
            return outcome;
        } catch (Failure failure) {
            status(failure.exitCode(), failure.sentence(), List.of(), failure.next());
            throw failure;
        } catch (RuntimeException failure) {
            status(ExitCode.BUG, "the run ended early; its cause is in the log file", List.of(), command);
            throw failure;
        } finally {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
            lock.close();
        }
    }

    private RunLock take(Duration wait) {
        Instant until = clock.instant().plus(wait);
        while (true) {
            try {
                return RunLock.acquire(stores.root(), LockHolder.thisProcess(clock.instant(), command));
            } catch (LockHeld held) {
                if (!clock.instant().isBefore(until)) {
                    throw Failure.before(
                            ExitCode.LOCKED,
                            held.getMessage() + ".",
                            "wait for it to end, or: " + command + " --wait 30m");
                }
                sleep();
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.before(ExitCode.INTERRUPTED, "interrupted while waiting for the lock.", "run it again");
        }
    }

    /** A signal ends the process: say so, let go of the lock, and leave with its exit code. */
    private void interrupted(RunLock lock) {
        status(ExitCode.INTERRUPTED, "interrupted; nothing was released", List.of(), command);
        lock.close();
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
    }

    private void status(ExitCode exit, String outcome, List<String> written, String next) {
        String current = stores.releases().current().map(ReleaseManifest::name).orElse(null);
        List<String> notWritten = exit == ExitCode.DONE ? List.of() : List.of("a release");
        stores.status()
                .write(new RunStatus(
                        exit.code(),
                        outcome,
                        current,
                        written,
                        notWritten,
                        next.isEmpty() ? null : next,
                        clock.instant()));
    }
}
