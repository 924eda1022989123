package org.iccoutcomes.contract.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * One received file of a feed, ingested: what {@code delivery.json} holds.
 *
 * @param id names its decompressed bytes, the feed's definition, the pseudonym key's id and the ingest code
 * @param feed the feed's id
 * @param dataset the table it yields
 * @param source the file it came from
 * @param scope what it covers and replaces
 * @param ledger the account of its rows
 * @param findings rows caught by each rule, and codes not known, by name in name order; quarantined, filtered or warned
 * @param files data files of the delivery, relative to its folder, in order, each with its SHA-256; readers open only
 *     these
 */
public record Delivery(
        String id,
        String feed,
        Dataset dataset,
        SourceFile source,
        Scope scope,
        FileLedger ledger,
        Map<String, Long> findings,
        List<StoredFile> files) {
    public Delivery {
        findings = Collections.unmodifiableMap(new TreeMap<>(findings));
        files = List.copyOf(files);
    }

    /** The same delivery once its files are written. */
    public Delivery withFiles(List<StoredFile> written) {
        return new Delivery(id, feed, dataset, source, scope, ledger, findings, written);
    }

    /**
     * When it became known: the date of its extract, else the last day it covers, before which it cannot have been
     * made. Empty for a table without days, such as one of sites. The time of a file never counts.
     */
    public Optional<LocalDate> knownSince() {
        DateRange covers = scope.covers();
        return Optional.ofNullable(scope.extractDate())
                .or(() -> Optional.ofNullable(covers).map(DateRange::to));
    }

    /**
     * Rows held: those filed under its years, else all accepted. A wide file of counts holds more rows than it has
     * lines, one an indicator; its ledger counts lines.
     */
    public long rows() {
        return scope.rowsByYear().isEmpty()
                ? ledger.accepted()
                : scope.rowsByYear().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }

    /**
     * The file a delivery came from.
     *
     * @param name file name without folders
     * @param bytes size as received
     * @param sha256 of the decompressed bytes
     * @param rowDigest order-free digest of its accepted rows: equal digests are the same delivery
     * @param pseudonymKey id of the key by which its identifiers became pseudonyms; null where it has none
     */
    public record SourceFile(
            String name,
            long bytes,
            String sha256,
            String rowDigest,
            @Nullable String pseudonymKey) {
        /** A file without identifiers. */
        public SourceFile(String name, long bytes, String sha256, String rowDigest) {
            this(name, bytes, sha256, rowDigest, null);
        }
    }

    /**
     * A file of the store or of a release.
     *
     * @param path relative to the folder of its manifest, with forward slashes
     * @param sha256 of its bytes
     */
    public record StoredFile(String path, String sha256) {}
}
