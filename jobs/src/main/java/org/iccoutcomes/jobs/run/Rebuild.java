package org.iccoutcomes.jobs.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.store.LockHeld;
import org.iccoutcomes.store.LockHolder;
import org.iccoutcomes.store.RunLock;

/**
 * Makes a release again from its stored deliveries, by the same program and configuration, and compares every file byte
 * by byte (P3). Nothing that readers see is touched.
 */
public record Rebuild(Programme programme, Pipeline pipeline, Clock clock) {
    /**
     * The files of the release that came out otherwise, by path; none where all are the same.
     *
     * @throws Failure with exit code 2 when the program or the configuration is another, 3 when a delivery is no longer
     *     stored, 5 when another run holds the lock
     */
    public List<String> differences(ReleaseManifest manifest) {
        Stores stores = Stores.of(programme);
        requireSameMethod(manifest.provenance());
        List<Delivery> deliveries = deliveries(stores, manifest);
        RunLock lock = lock(stores, "icc verify " + manifest.number() + " --rebuild");
        try (lock) {
            stores.deleteApart();
            ReleaseManifest again = pipeline.again(manifest, deliveries, stores.apart(programme));
            stores.deleteApart();
            return differences(manifest, again);
        }
    }

    private RunLock lock(Stores stores, String command) {
        try {
            return RunLock.acquire(stores.root(), LockHolder.thisProcess(clock.instant(), command));
        } catch (LockHeld held) {
            throw Failure.before(ExitCode.LOCKED, held.getMessage() + ".", "wait for it to end, then: " + command);
        }
    }

    private void requireSameMethod(Provenance made) {
        Provenance now = Origin.of(programme, List.of(), List.of());
        List<String> lines = new ArrayList<>();
        if (!now.code().equals(made.code())) {
            lines.add("error: it was made by program " + made.code() + "; this is " + now.code() + "  [other-program]");
        }
        if (!now.configuration().equals(made.configuration())) {
            lines.add("error: it was made with configuration " + made.configuration() + "; this is "
                    + now.configuration() + "  [other-configuration]");
        }
        if (!lines.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    "the release was made by another program or configuration, so that a difference would say nothing.",
                    lines,
                    Failure.NOTHING_WRITTEN,
                    "check out the version and the configuration it was made with, then run the same command again");
        }
    }

    private static List<Delivery> deliveries(Stores stores, ReleaseManifest manifest) {
        List<Delivery> deliveries = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (Provenance.Source source : manifest.provenance().sources()) {
            stores.deliveries()
                    .find(source.feed(), source.delivery())
                    .ifPresentOrElse(
                            deliveries::add,
                            () -> gone.add(source.file() + ": error: its delivery to feed " + source.feed()
                                    + " is no longer stored  [missing-delivery]"));
        }
        if (!gone.isEmpty()) {
            throw new Failure(
                    ExitCode.INPUT_MISSING,
                    "the release cannot be made again without what it was made from.",
                    gone,
                    Failure.NOTHING_WRITTEN,
                    "put the files back into the inbox and run icc nightly, which stores them again");
        }
        return deliveries;
    }

    private static List<String> differences(ReleaseManifest was, ReleaseManifest again) {
        Map<String, String> hashes = new TreeMap<>();
        was.files().forEach(file -> hashes.put(file.path(), file.sha256()));
        List<String> different = new ArrayList<>();
        again.files().forEach(file -> {
            if (!file.sha256().equals(hashes.remove(file.path()))) {
                different.add(file.path());
            }
        });
        different.addAll(hashes.keySet());
        return different.stream().sorted().toList();
    }
}
