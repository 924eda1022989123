package org.iccoutcomes.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.Delivery.StoredFile;
import org.iccoutcomes.contract.quality.QualityCount;
import org.iccoutcomes.contract.quality.QualityTable;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.DeliverySink;
import org.iccoutcomes.contract.table.RowSink;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.store.file.Access;
import org.iccoutcomes.store.file.Storage;
import org.iccoutcomes.store.parquet.ParquetTables;
import org.iccoutcomes.store.parquet.RowsFile;

/**
 * Deliveries under {@code deliveries/<feed>/<id>}: rows of persons, for the owner alone. A delivery is there once its
 * {@code delivery.json} is, which is written last.
 */
public final class DeliveryStore {
    private static final String MANIFEST = "delivery.json";
    private static final String ACCEPTED = "accepted";
    private static final String QUARANTINE = "quarantine";
    private static final String QUALITY = "quality";
    private static final String ROWS = "rows.parquet";

    private final Storage deliveries;

    /** @param store the store's root */
    public DeliveryStore(Storage store) {
        this.deliveries = store.under("deliveries", Access.OWNER);
    }

    /** Complete deliveries by feed, then id. */
    public List<Delivery> list() {
        List<Delivery> complete = new ArrayList<>();
        for (String feed : deliveries.list("")) {
            for (String id : deliveries.list(feed)) {
                find(feed, id).ifPresent(complete::add);
            }
        }
        return List.copyOf(complete);
    }

    /** A delivery, where it is complete. */
    public Optional<Delivery> find(String feed, String id) {
        String manifest = path(feed, id) + "/" + MANIFEST;
        if (!deliveries.exists(manifest)) {
            return Optional.empty();
        }
        Delivery delivery = ManifestJson.read(deliveries, manifest, Delivery.class);
        return Optional.of(delivery).filter(d -> StoredFolder.holds(deliveries, path(feed, id), d.files()));
    }

    /** Where a delivery's folder is, as Spark takes it. */
    public String locate(String feed, String id) {
        return deliveries.locate(path(feed, id));
    }

    /** The rows of a complete delivery that were set aside. */
    public Table quarantine(String feed, String id) {
        return ParquetTables.read(deliveries.parquet(path(feed, id) + "/" + QUARANTINE + "/" + ROWS));
    }

    /** The accepted rows of a complete delivery, all at once: for look-ups, which are small. */
    public Table accepted(Delivery delivery) {
        return ParquetTables.read(
                deliveries.parquet(path(delivery.feed(), delivery.id()) + "/" + ACCEPTED + "/" + ROWS));
    }

    /** What a complete delivery's rows come to by month; nothing of one stored before that was counted. */
    public List<QualityCount> quality(Delivery delivery) {
        String path = QUALITY + "/" + ROWS;
        return delivery.files().stream().anyMatch(file -> file.path().equals(path))
                ? QualityTable.counts(
                        ParquetTables.read(deliveries.parquet(path(delivery.feed(), delivery.id()) + "/" + path)))
                : List.of();
    }

    /** Takes the rows of a delivery into its folder, {@link #clear cleared} before. */
    public DeliverySink sink(String feed, String id) {
        return new DeliverySink() {
            @Override
            public RowSink accepted(List<Column> columns) {
                return file(ACCEPTED, columns);
            }

            @Override
            public RowSink quarantine(List<Column> columns) {
                return file(QUARANTINE, columns);
            }

            @Override
            public RowSink quality(List<Column> columns) {
                return file(QUALITY, columns);
            }

            private RowSink file(String table, List<Column> columns) {
                String path = path(feed, id) + "/" + table + "/" + ROWS;
                return RowsFile.ofRows(deliveries.writable(path), table, columns);
            }
        };
    }

    /** Empties a delivery's folder before its files are written again. */
    public void clear(String feed, String id) {
        deliveries.delete(path(feed, id));
    }

    /** Brings to disk and hashes the Parquet files written into a delivery's folder, {@code accepted/…} first. */
    public List<StoredFile> seal(String feed, String id) {
        return StoredFolder.seal(deliveries, path(feed, id));
    }

    /** Makes the delivery count. */
    public void write(Delivery delivery) {
        deliveries.replace(path(delivery.feed(), delivery.id()) + "/" + MANIFEST, ManifestJson.toBytes(delivery));
    }

    /**
     * Deletes folders of runs that did not finish; only for the run that holds the lock.
     *
     * @return what was deleted
     */
    public List<String> deleteLeftovers() {
        List<String> deleted = new ArrayList<>();
        for (String feed : deliveries.list("")) {
            for (String id : deliveries.list(feed)) {
                if (find(feed, id).isEmpty()) {
                    deliveries.delete(path(feed, id));
                    deleted.add(path(feed, id));
                } else {
                    deliveries.sweep(path(feed, id));
                }
            }
        }
        return List.copyOf(deleted);
    }

    private static String path(String feed, String id) {
        return feed + "/" + id;
    }
}
