package org.iccoutcomes.jobs.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.ingest.Ingest;
import org.iccoutcomes.ingest.file.FileInspection;
import org.iccoutcomes.ingest.file.Inspection;
import org.iccoutcomes.ingest.identity.PseudonymKey;

/** What a nightly run would do; writes nothing and starts nothing. */
public final class DryRun {
    private DryRun() {}

    /** One line a file, then what would follow. */
    public static List<String> describe(Programme programme, Optional<PseudonymKey> key, Optional<LocalDate> asAt) {
        Stores stores = Stores.of(programme);
        Ingest ingest = new Ingest(Intake.version(), key);
        List<String> lines = new ArrayList<>();
        int fresh = 0;
        for (Inbox.Received received : Inbox.find(programme)) {
            Inspection inspection = FileInspection.inspect(received.feed(), received.file());
            String name = received.file().getFileName().toString();
            if (inspection instanceof Inspection.Whole readable) {
                String id = ingest.idOf(received.feed(), readable.file());
                Optional<Delivery> stored =
                        stores.deliveries().find(received.feed().id(), id);
                fresh += stored.isPresent() ? 0 : 1;
                lines.add(word(stored, asAt) + name + " (" + received.feed().id() + ")");
            } else if (inspection instanceof Inspection.Refused refused) {
                lines.add("refuse     " + name);
                refused.problems().forEach(problem -> lines.add("    " + problem));
            }
        }
        lines.add(
                fresh == 0
                        ? "No file is new: the cube changes only if its definitions or its code did."
                        : "Parts of the cube that these files reach would be made again, then a release.");
        lines.add("Current release: "
                + stores.releases().current().map(ReleaseManifest::name).orElse("none yet"));
        if (asAt.isPresent()) {
            lines.add("As at " + asAt.get() + ": the dates of files that are not stored yet show when they are read.");
        }
        return List.copyOf(lines);
    }

    private static String word(Optional<Delivery> stored, Optional<LocalDate> asAt) {
        boolean isLater = stored.isPresent() && asAt.isPresent() && !Known.isKnown(stored.get(), asAt.get());
        return isLater ? "leave out  " : stored.isPresent() ? "unchanged  " : "ingest     ";
    }
}
