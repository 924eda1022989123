package org.iccoutcomes.contract.cube;

import java.util.List;
import java.util.Locale;
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
 * @param files relative to its folder, each named by its content: {@code leaf…}, {@code population…}, {@code coverage…}
 */
public record CubePart(
        String id, Kind kind, Dataset dataset, FinancialYear year, List<String> inputs, List<StoredFile> files) {
    public CubePart {
        inputs = inputs.stream().sorted().toList();
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
