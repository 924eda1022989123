package org.iccoutcomes.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.contract.table.DeliverySink;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.RowRule;
import org.iccoutcomes.ingest.file.Charsets;
import org.iccoutcomes.ingest.file.DeliveryId;
import org.iccoutcomes.ingest.file.DeliveryName;
import org.iccoutcomes.ingest.file.HeaderBinding;
import org.iccoutcomes.ingest.file.LineLayout;
import org.iccoutcomes.ingest.file.ReceivedFile;
import org.iccoutcomes.ingest.identity.PseudonymKey;
import org.iccoutcomes.ingest.row.Accounts;
import org.iccoutcomes.ingest.row.BrokenRule;
import org.iccoutcomes.ingest.row.FileRows;
import org.iccoutcomes.ingest.row.RowPlan;

/**
 * Turns received files into deliveries. Inspect a file first ({@link org.iccoutcomes.ingest.file.FileInspection});
 * where a delivery of its {@link #idOf id} is stored already, nothing needs reading.
 */
public final class Ingest {
    /** The packages whose code decides what a delivery holds: their version is part of its id. */
    public static final List<String> CODE =
            List.of("org.iccoutcomes.contract", "org.iccoutcomes.definition", "org.iccoutcomes.ingest");

    /** For feeds whose persons arrive as pseudonyms: another key leaves their deliveries as they are. */
    private static final String NO_KEY = "none";

    private final String codeVersion;
    private final Optional<PseudonymKey> key;
    private final Path scratch;

    /**
     * For feeds with and without identifiers.
     *
     * @param codeVersion version of the classes of {@link #CODE}
     * @param key without one, a feed that reads identifiers is refused with an {@link IllegalArgumentException}
     * @param scratch a folder for digests of the rows of large files; what is written there has no name, or is deleted
     */
    public Ingest(String codeVersion, Optional<PseudonymKey> key, Path scratch) {
        this.codeVersion = codeVersion;
        this.key = key;
        this.scratch = scratch;
    }

    /** With the machine's own folder for temporary files. */
    public Ingest(String codeVersion, Optional<PseudonymKey> key) {
        this(codeVersion, key, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** The id the delivery of a file has or would have. */
    public String idOf(Feed feed, ReceivedFile file) {
        return DeliveryId.of(file, feed, keyId(feed).orElse(NO_KEY), codeVersion);
    }

    /** The id of the key by which a feed's identifiers become pseudonyms; none for feeds without any. */
    public Optional<String> keyId(Feed feed) {
        return key.filter(k -> feed.readsIdentities()).map(PseudonymKey::id);
    }

    /**
     * Reads a file that has been inspected.
     *
     * @param sink takes its rows; what it was given counts only if the file is ingested
     * @throws UncheckedIOException when the file can no longer be read
     */
    public IngestOutcome read(Feed feed, ReceivedFile file, DeliverySink sink) {
        try {
            List<String> header = FileRows.header(file, feed.shape());
            HeaderBinding binding = HeaderBinding.bind(feed, file.name(), header);
            return binding.problems().isEmpty()
                    ? read(feed, file, binding, header, sink)
                    : new IngestOutcome.Rejected(binding.problems());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.name(), e);
        }
    }

    private IngestOutcome read(
            Feed feed, ReceivedFile file, HeaderBinding binding, List<String> header, DeliverySink sink)
            throws IOException {
        String pattern = feed.delivering().fileName();
        Optional<DeliveryName> name =
                pattern == null ? Optional.of(DeliveryName.NOTHING) : DeliveryName.read(pattern, file.name());
        RowPlan plan = new RowPlan(feed, binding, name.orElse(DeliveryName.NOTHING), key);
        List<String> unread = plan.unreadIdentifiers(header);
        Optional<InputProblem> strange = Strict.problem(feed, file.name(), unread);
        if (strange.isPresent()) {
            return new IngestOutcome.Rejected(List.of(strange.get()));
        }
        FileRows rows = FileRows.read(file, plan, idOf(feed, file), sink, scratch);
        checkCount(file, rows);
        List<InputProblem> problems = problems(feed, file, rows);
        return problems.isEmpty()
                ? new IngestOutcome.Ingested(
                        delivery(plan, file, rows.accounts(), notes(feed, file, name.isPresent(), unread)))
                : new IngestOutcome.Rejected(problems);
    }

    /** What is said of the file itself. */
    private static Map<String, Long> notes(
            Feed feed, ReceivedFile file, boolean isNameKnown, List<String> unreadIdentifiers) {
        Map<String, Long> notes = new TreeMap<>();
        if (!isNameKnown) {
            notes.put("file-name-not-recognised", 1L);
        }
        LineLayout lines = file.lines();
        if (lines != null && feed.shape().charset() == null && lines.charset() == Charsets.WINDOWS_1252) {
            notes.put("charset-detected:windows-1252", 1L);
        }
        unreadIdentifiers.forEach(column -> notes.put(Strict.RULE + ":" + column, 1L));
        return notes;
    }

    private Delivery delivery(RowPlan plan, ReceivedFile file, Accounts accounts, Map<String, Long> notes) {
        Map<String, Long> findings = new TreeMap<>(accounts.findings());
        findings.putAll(notes);
        return new Delivery(
                idOf(plan.feed(), file),
                plan.feed().id(),
                plan.feed().dataset(),
                new Delivery.SourceFile(
                        file.name(),
                        file.bytes(),
                        file.sha256(),
                        accounts.digest(),
                        keyId(plan.feed()).orElse(null)),
                Scopes.of(plan.feed(), plan.name(), accounts),
                accounts.ledger(),
                findings,
                List.of());
    }

    /** Lines were counted once before, byte by byte and without regard to quotes: the two counts must agree. */
    private static void checkCount(ReceivedFile file, FileRows rows) {
        LineLayout lines = file.lines();
        FileLedger ledger = rows.accounts().ledger();
        if (!ledger.balances() || (lines != null && lines.rows() != rows.lines())) {
            throw new IllegalStateException(file.name() + ": the ledger does not balance: " + ledger);
        }
    }

    private static List<InputProblem> problems(Feed feed, ReceivedFile file, FileRows rows) {
        List<InputProblem> problems = new ArrayList<>();
        for (BrokenRule broken : rows.broken()) {
            String message = feed.rules().stream()
                    .filter(rule -> rule.name().equals(broken.rule()))
                    .map(RowRule::message)
                    .findFirst()
                    .orElse("the file breaks this rule");
            problems.add(new InputProblem(
                    file.name(),
                    broken.firstLine(),
                    null,
                    broken.rule(),
                    broken.rows() + " of " + rows.accounts().ledger().read() + " rows, this line first: " + message,
                    "ask the sender for a corrected file"));
        }
        if (problems.isEmpty()) {
            new Unusable(feed, file.name(), rows.accounts()).problem().ifPresent(problems::add);
        }
        return problems;
    }
}
