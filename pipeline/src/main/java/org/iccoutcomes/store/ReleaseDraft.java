package org.iccoutcomes.store;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.contract.ledger.DatasetLedger;
import org.iccoutcomes.contract.ledger.Delivery.StoredFile;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.store.file.Storage;
import org.iccoutcomes.store.parquet.ParquetTables;
import org.jspecify.annotations.Nullable;

/** A release being written. Until {@link #complete} it is a folder nobody reads. */
public final class ReleaseDraft {
    private final Storage releases;
    private final int number;
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private @Nullable String acceptedQuality;

    ReleaseDraft(Storage releases, int number) {
        this.releases = releases;
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** Writes a summary. */
    public void addSummary(Table table) {
        add(ReleaseStore.summaryPath(table.name()), ParquetTables.toBytes(table));
    }

    /** Writes summaries. */
    public void addSummaries(Collection<Table> tables) {
        tables.forEach(this::addSummary);
    }

    /**
     * Writes a report file.
     *
     * @param name without folders: {@code report.html}
     */
    public void addReport(String name, byte[] bytes) {
        add("reports/" + name, bytes);
    }

    private void add(String path, byte[] bytes) {
        releases.replace(ReleaseManifest.name(number) + "/" + path, bytes);
        hashes.put(path, Fingerprint.of(bytes));
    }

    /** Notes why its deliveries were accepted although the data-quality gate would have stopped them. */
    public void acceptQuality(String reason) {
        acceptedQuality = reason;
    }

    /**
     * Writes the manifest, which makes it a release; readers see it once it is {@link ReleaseStore#publish published}.
     */
    public ReleaseManifest complete(
            String title,
            boolean synthetic,
            Provenance provenance,
            ReleaseManifest.Times times,
            List<DatasetLedger> ledgers) {
        List<StoredFile> files = hashes.entrySet().stream()
                .map(file -> new StoredFile(file.getKey(), file.getValue()))
                .toList();
        ReleaseManifest manifest =
                new ReleaseManifest(number, title, synthetic, provenance, times, ledgers, files, acceptedQuality);
        releases.replace(ReleaseStore.manifestPath(number), ManifestJson.toBytes(manifest));
        return manifest;
    }
}
