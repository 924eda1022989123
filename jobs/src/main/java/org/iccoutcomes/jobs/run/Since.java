package org.iccoutcomes.jobs.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.release.diff.ChangeTable;
import org.iccoutcomes.release.diff.ReleaseDiff;
import org.iccoutcomes.release.diff.ReleasedTables;

/**
 * What a release tells differently from the one that readers see while it is made.
 *
 * @param stores where that one is
 */
record Since(Stores stores) {
    /** The table of changes; without rows for a first release, and after one that another version made. */
    Table changes(Provenance provenance, List<Table> tables) {
        return ChangeTable.of(stores.releases().current().flatMap(number -> {
            ReleasedTables before = new ReleasedTables(
                    stores.releases().manifest(number).provenance(),
                    byName(stores.releases().summaries(number)));
            return diff(before, new ReleasedTables(provenance, byName(tables)));
        }));
    }

    /** A release of another version may lack a column. */
    private static Optional<ReleaseDiff> diff(ReleasedTables before, ReleasedTables after) {
        try {
            return Optional.of(ReleaseDiff.of(before, after));
        } catch (IllegalArgumentException otherVersion) {
            return Optional.empty();
        }
    }

    private static Map<String, Table> byName(List<Table> tables) {
        return tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
    }

    /**
     * The tables with one more, in the order of their names. What a release was compared with is no part of what it was
     * made from: one made again has the table it had.
     */
    static List<Table> with(List<Table> tables, Optional<Table> changes) {
        List<Table> all = new ArrayList<>(tables);
        changes.ifPresent(all::add);
        all.sort(Comparator.comparing(Table::name));
        return List.copyOf(all);
    }
}
