package org.iccoutcomes.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** No feed pseudonymises yet: persons arrive as pseudonyms. */
    private static final String NO_KEY = "none";

    private final String codeVersion;

    /** @param codeVersion version of the classes of {@link #CODE} */
    public Ingest(String codeVersion) {
        this.codeVersion = codeVersion;
    }

    /** The id the delivery of a file has or would have. */
    public String idOf(Feed feed, ReceivedFile file) {
        return DeliveryId.of(file, feed, NO_KEY, codeVersion);
    }

    /**
     * Reads a file that has been inspected.
     *
     * @param sink takes its rows; what it was given counts only if the file is ingested
     * @throws UncheckedIOException when the file can no longer be read
     */
    public IngestOutcome read(Feed feed, ReceivedFile file, DeliverySink sink) {
        try {
            LineLayout lines = file.lines();
            List<String> header = lines == null ? FileRows.parquetHeader(file) : lines.header();
            HeaderBinding binding = HeaderBinding.bind(feed, file.name(), header);
            return binding.problems().isEmpty()
                    ? read(feed, file, binding, sink)
                    : new IngestOutcome.Rejected(binding.problems());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.name(), e);
        }
    }

    private IngestOutcome read(Feed feed, ReceivedFile file, HeaderBinding binding, DeliverySink sink)
            throws IOException {
        String pattern = feed.delivering().fileName();
        Optional<DeliveryName> name =
                pattern == null ? Optional.of(DeliveryName.NOTHING) : DeliveryName.read(pattern, file.name());
        RowPlan plan = new RowPlan(feed, binding, name.orElse(DeliveryName.NOTHING));
        FileRows rows = FileRows.read(file, plan, idOf(feed, file), sink);
        checkCount(file, rows);
        List<InputProblem> problems = problems(feed, file, rows);
        return problems.isEmpty()
                ? new IngestOutcome.Ingested(delivery(plan, file, rows.accounts(), name.isPresent()))
                : new IngestOutcome.Rejected(problems);
    }

    private Delivery delivery(RowPlan plan, ReceivedFile file, Accounts accounts, boolean isNameKnown) {
        Map<String, Long> findings = new TreeMap<>(accounts.findings());
        if (!isNameKnown) {
            findings.put("file-name-not-recognised", 1L);
        }
        LineLayout lines = file.lines();
        if (lines != null && plan.feed().shape().charset() == null && lines.charset() == Charsets.WINDOWS_1252) {
            findings.put("charset-detected:windows-1252", 1L);
        }
        return new Delivery(
                idOf(plan.feed(), file),
                plan.feed().id(),
                plan.feed().dataset(),
                new Delivery.SourceFile(file.name(), file.bytes(), file.sha256(), accounts.digest()),
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
                    broken.rows() + " rows, this line first: " + message,
                    "ask the sender for a corrected file"));
        }
        if (problems.isEmpty()) {
            new Unusable(feed, file.name(), rows.accounts()).problem().ifPresent(problems::add);
        }
        return problems;
    }
}
