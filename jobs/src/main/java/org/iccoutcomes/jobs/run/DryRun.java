package org.iccoutcomes.jobs.run;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.ingest.Ingest;
import org.iccoutcomes.ingest.file.FileInspection;
import org.iccoutcomes.ingest.file.Inspection;

/** What a nightly run would do; writes nothing and starts nothing. */
public final class DryRun {
    private DryRun() {}

    /** One line a file, then what would follow. */
    public static List<String> describe(Programme programme) {
        Stores stores = Stores.of(programme);
        Ingest ingest = new Ingest(Intake.version());
        List<String> lines = new ArrayList<>();
        int fresh = 0;
        for (Inbox.Received received : Inbox.find(programme)) {
            Inspection inspection = FileInspection.inspect(received.feed(), received.file());
            String name = received.file().getFileName().toString();
            if (inspection instanceof Inspection.Whole readable) {
                String id = ingest.idOf(received.feed(), readable.file());
                boolean known =
                        stores.deliveries().find(received.feed().id(), id).isPresent();
                fresh += known ? 0 : 1;
                lines.add((known ? "unchanged  " : "ingest     ") + name + " ("
                        + received.feed().id() + ")");
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
        return List.copyOf(lines);
    }
}
