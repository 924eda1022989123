package org.iccoutcomes.jobs.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.LiveDelivery;
import org.iccoutcomes.contract.ledger.LiveSet;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.store.DeliveryStore;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the small tables that others are looked up in, oldest delivery first.
 *
 * @param store where they are
 * @param live the deliveries that count
 */
record LookUps(DeliveryStore store, List<LiveDelivery> live) {
    /** Those a release was made from, as far as the store still holds them. */
    static LookUps of(Stores stores, int release) {
        List<Delivery> used = stores.releases().manifest(release).provenance().sources().stream()
                .flatMap(source -> stores.deliveries().find(source.feed(), source.delivery()).stream())
                .toList();
        return new LookUps(stores.deliveries(), LiveSet.of(used).deliveries());
    }

    /** Every row of a dataset. */
    Stream<Entry> rows(Dataset dataset) {
        return live.stream()
                .map(LiveDelivery::delivery)
                .filter(delivery -> delivery.dataset() == dataset)
                .flatMap(delivery -> {
                    Table table = store.accepted(delivery);
                    return table.rows().stream()
                            .map(row -> new Entry(delivery.source().name(), table, row));
                });
    }

    /**
     * A row; columns that its feed does not bind are empty.
     *
     * @param file name of the file it came in
     */
    record Entry(String file, Table table, List<@Nullable Object> row) {
        String text(String column) {
            return value(column) instanceof String text ? text : "";
        }

        @Nullable
        Double degrees(String column) {
            return value(column) instanceof Double degrees ? degrees : null;
        }

        @Nullable
        BigDecimal decimal(String column) {
            return value(column) instanceof BigDecimal decimal ? decimal : null;
        }

        @Nullable
        LocalDate date(String column) {
            return value(column) instanceof LocalDate date ? date : null;
        }

        /** The line of the file; null where rows have no lines. */
        @Nullable
        Long line() {
            return value("line") instanceof Number line ? line.longValue() : null;
        }

        private @Nullable Object value(String column) {
            return table.columns().stream().anyMatch(c -> c.name().equals(column))
                    ? row.get(table.indexOf(column))
                    : null;
        }
    }
}
