package org.iccoutcomes.jobs.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.ingest.Ingest;
import org.iccoutcomes.ingest.IngestOutcome;
import org.iccoutcomes.ingest.file.FileInspection;
import org.iccoutcomes.ingest.file.Inspection;
import org.iccoutcomes.ingest.file.ReceivedFile;
import org.iccoutcomes.ingest.identity.PseudonymKey;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.store.CodeVersion;
import org.iccoutcomes.store.DeliveryStore;

/**
 * Turns the inbox into deliveries. Files that are stored already are not read again; all refused ones are told at once.
 */
final class Intake {
    private final DeliveryStore store;
    private final Progress progress;
    private final Ingest ingest;

    /** @param scratch a folder for what memory has no room for */
    Intake(Stores stores, Optional<PseudonymKey> key, Progress progress, Path scratch) {
        this.ingest = new Ingest(version(), key, scratch);
        this.store = stores.deliveries();
        this.progress = progress;
    }

    /** Version of the code that reads files. */
    static String version() {
        return CodeVersion.of(Ingest.class, Ingest.CODE);
    }

    /**
     * The deliveries of received files, in their order.
     *
     * @throws Failure with exit code 4 when any file is refused; the others are stored
     */
    List<Delivery> take(List<Inbox.Received> inbox) {
        List<InputProblem> problems = new ArrayList<>();
        Map<Inbox.Received, ReceivedFile> readable = progress.step(
                "inspect " + inbox.size() + " files", () -> inspect(inbox, problems), r -> r.size() + " can be read");
        List<Map.Entry<Inbox.Received, ReceivedFile>> once = once(readable);
        List<Taken> taken = SideBySide.map(once, e -> take(e.getKey(), e.getValue()));
        taken.forEach(file -> problems.addAll(file.problems()));
        List<Delivery> deliveries =
                taken.stream().map(Taken::delivery).flatMap(Optional::stream).toList();
        long reused = taken.stream().filter(Taken::isKnown).count();
        UnreadColumns unread = new UnreadColumns();
        for (int i = 0; i < once.size(); i++) {
            if (taken.get(i).isNew()) {
                unread.add(once.get(i).getKey().feed(), once.get(i).getValue());
            }
        }
        unread.lines().forEach(progress::note);
        aboutKeys(inbox).forEach(progress::note);
        progress.note("ingest: %d new, %d unchanged".formatted(deliveries.size() - reused, reused));
        refuse(problems);
        return deliveries;
    }

    /** Files that are the same once they are unpacked are one delivery, read once and named by the first of them. */
    private List<Map.Entry<Inbox.Received, ReceivedFile>> once(Map<Inbox.Received, ReceivedFile> readable) {
        Map<String, Map.Entry<Inbox.Received, ReceivedFile>> byId = new LinkedHashMap<>();
        for (Map.Entry<Inbox.Received, ReceivedFile> file : readable.entrySet()) {
            String feed = file.getKey().feed().id();
            Map.Entry<Inbox.Received, ReceivedFile> first =
                    byId.putIfAbsent(feed + "/" + ingest.idOf(file.getKey().feed(), file.getValue()), file);
            if (first != null) {
                progress.note("warning: %s is %s again, byte for byte (%s): it counts once  [same-bytes]"
                        .formatted(file.getValue().name(), first.getValue().name(), feed));
            }
        }
        return List.copyOf(byId.values());
    }

    /**
     * What came of a file.
     *
     * @param delivery empty where it is refused
     * @param isKnown whether it was stored before
     * @param problems why it is refused
     */
    private record Taken(Optional<Delivery> delivery, boolean isKnown, List<InputProblem> problems) {
        boolean isNew() {
            return delivery.isPresent() && !isKnown;
        }
    }

    private Taken take(Inbox.Received received, ReceivedFile file) {
        String id = ingest.idOf(received.feed(), file);
        Optional<Delivery> known = store.find(received.feed().id(), id);
        if (known.isPresent()) {
            return new Taken(known, true, List.of());
        }
        IngestOutcome outcome =
                progress.step("ingest " + file.name(), () -> readAndStore(received, file), Intake::describe);
        return outcome instanceof IngestOutcome.Rejected rejected
                ? new Taken(Optional.empty(), false, rejected.problems())
                : new Taken(store.find(received.feed().id(), id), false, List.of());
    }

    /** What is to be known of the key. Another one gives every person another pseudonym: all files are read again. */
    private List<String> aboutKeys(List<Inbox.Received> inbox) {
        Map<String, String> keys = new TreeMap<>();
        inbox.forEach(received -> ingest.keyId(received.feed())
                .ifPresent(key -> keys.put(received.feed().id(), key)));
        List<String> notes = new ArrayList<>();
        if (keys.containsValue(PseudonymKey.sample().id())) {
            notes.add("pseudonyms are made with the public sample key: for made-up people only");
        }
        long others = store.list().stream()
                .filter(stored -> keys.containsKey(stored.feed())
                        && !keys.get(stored.feed()).equals(stored.source().pseudonymKey()))
                .count();
        if (others > 0) {
            notes.add(("the pseudonym key is new: files of feed %s are read again and their persons have new"
                            + " pseudonyms; %d older deliveries of another key are kept and not used")
                    .formatted(String.join(", ", keys.keySet()), others));
        }
        return notes;
    }

    private static Map<Inbox.Received, ReceivedFile> inspect(List<Inbox.Received> inbox, List<InputProblem> problems) {
        Map<Inbox.Received, ReceivedFile> readable = new LinkedHashMap<>();
        for (Inbox.Received received : inbox) {
            Inspection inspection = FileInspection.inspect(received.feed(), received.file());
            if (inspection instanceof Inspection.Whole file) {
                readable.put(received, file.file());
            } else if (inspection instanceof Inspection.Refused refused) {
                problems.addAll(refused.problems());
            }
        }
        return readable;
    }

    private IngestOutcome readAndStore(Inbox.Received received, ReceivedFile file) {
        String feed = received.feed().id();
        String id = ingest.idOf(received.feed(), file);
        store.clear(feed, id);
        IngestOutcome outcome = ingest.read(received.feed(), file, store.sink(feed, id));
        if (outcome instanceof IngestOutcome.Ingested ingested) {
            store.write(ingested.delivery().withFiles(store.seal(feed, id)));
        } else {
            store.clear(feed, id);
        }
        return outcome;
    }

    private static String describe(IngestOutcome outcome) {
        if (outcome instanceof IngestOutcome.Ingested ingested) {
            FileLedger ledger = ingested.delivery().ledger();
            return "%,d rows: %,d accepted, %,d filtered, %,d duplicate, %,d set aside"
                    .formatted(
                            ledger.read(),
                            ledger.accepted(),
                            ledger.filtered(),
                            ledger.duplicate(),
                            ledger.quarantined());
        }
        return "refused";
    }

    private static void refuse(List<InputProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        problems.forEach(p -> lines.add(p + "\n    " + p.next()));
        boolean unreadable = problems.stream().allMatch(p -> p.rule().equals("unreadable-file"));
        throw new Failure(
                unreadable ? ExitCode.INPUT_MISSING : ExitCode.INPUT_REJECTED,
                problems.size() == 1 ? "an input file is refused." : problems.size() + " problems in input files.",
                lines,
                "Nothing was released; the current release is untouched. Files without problems are stored.",
                "correct or replace the files named above, then run the same command again");
    }
}
