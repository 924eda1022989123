package org.iccoutcomes.jobs.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.contract.release.RunStatus;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.store.LockHeld;
import org.iccoutcomes.store.LockHolder;
import org.iccoutcomes.store.RunLock;
import org.iccoutcomes.store.file.StorageException;

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
     * @throws Failure with exit code 5 when another run holds the lock, else with that of what went wrong
     */
    public Outcome run(Duration wait, Work work) {
        RunLock lock = take(wait);
        Optional<Integer> before = stores.releases().current();
        Thread onSignal = new Thread(() -> interrupted(lock, before), "icc-interrupted");
        Runtime.getRuntime().addShutdownHook(onSignal);
        Outcome outcome;
        try {
            outcome = work.run();
        } catch (Throwable thrown) {
            Failure failure = Failure.of(thrown);
            try {
                end(onSignal, lock, ended(failure));
            } catch (StorageException e) {
                failure.addSuppressed(e);
            }
            throw failure;
        }
        end(onSignal, lock, done(outcome));
        return outcome;
    }

    private void end(Thread onSignal, RunLock lock, RunStatus status) {
        try {
            Runtime.getRuntime().removeShutdownHook(onSignal);
        } catch (IllegalStateException e) {
            // A signal came first. Whatever failed since did so because of it, and only the signal is to be told.
            standStill();
        }
        try (lock) {
            stores.status().write(status);
        }
    }

    private static void standStill() {
        while (true) {
            LockSupport.park();
        }
    }

    /** A signal ends the process: say so, let go of the lock, and leave with its exit code. */
    private void interrupted(RunLock lock, Optional<Integer> before) {
        boolean isReleased = !stores.releases().current().equals(before);
        Failure failure = new Failure(
                ExitCode.INTERRUPTED,
                isReleased ? "interrupted, after the new release was published." : "interrupted.",
                List.of(),
                isReleased ? "Readers see the new release." : Failure.NOTHING_RELEASED,
                command);
        try (lock) {
            stores.status().write(ended(failure));
        } finally {
            System.err.print(failure.rendered());
            System.err.flush();
            Runtime.getRuntime().halt(failure.exitCode().code());
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

    private RunStatus done(Outcome outcome) {
        return new RunStatus(
                ExitCode.DONE.code(),
                outcome.fresh() ? "released" : "nothing new",
                ReleaseManifest.name(outcome.release()),
                outcome.fresh() ? List.of("release " + ReleaseManifest.name(outcome.release())) : List.of(),
                List.of(),
                null,
                clock.instant());
    }

    private RunStatus ended(Failure failure) {
        return new RunStatus(
                failure.exitCode().code(),
                failure.sentence(),
                stores.releases().current().map(ReleaseManifest::name).orElse(null),
                List.of(),
                List.of("a release"),
                failure.next(),
                clock.instant());
    }
}
