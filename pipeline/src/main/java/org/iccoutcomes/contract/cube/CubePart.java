package org.iccoutcomes.contract.cube;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.contract.ledger.Delivery.StoredFile;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.FinancialYear;

/**
 * One part of the cube: what {@code cube.json} holds. Parts are never changed, only replaced by parts of another id.
 *
 * @param id names everything it was made from
 * @param kind counts or lists
 * @param dataset whose rows were counted
 * @param year the financial year its periods start in
 * @param inputs ids of the deliveries it was made from, and other names that went into its own, sorted
 * @param rows rows of the dataset's own deliveries filed under the year, by what became of them: {@code used},
 *     {@code duplicate}, {@code filtered}, {@code superseded}; empty where it has no deliveries of its own
 * @param files relative to its folder, each named by its content: {@code leaf…}, {@code people…},
 *     {@code distribution…}, {@code population…}, {@code coverage…}
 */
public record CubePart(
        String id,
        Kind kind,
        Dataset dataset,
        FinancialYear year,
        List<String> inputs,
        SortedMap<String, Long> rows,
        List<StoredFile> files) {
    public CubePart {
        inputs = inputs.stream().sorted().toList();
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        files = List.copyOf(files);
    }

    /** What a part's cells are; also how its main files' names begin. */
    public enum Kind {
        /** Counts, with their coverage. */
        LEAF,
        /** People on lists. */
        POPULATION;

        /** {@code leaf} or {@code population}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
