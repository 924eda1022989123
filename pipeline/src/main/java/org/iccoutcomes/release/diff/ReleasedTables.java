package org.iccoutcomes.release.diff;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.release.FindingsTable;
import org.iccoutcomes.release.ReleaseTables;

/**
 * A release as it lies there.
 *
 * @param provenance what it was made from
 * @param tables its summaries by name
 */
public record ReleasedTables(Provenance provenance, Map<String, Table> tables) {
    public ReleasedTables {
        tables = new TreeMap<>(tables);
    }

    Table table(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("the release holds no table " + name);
        }
        return table;
    }

    List<Finding> findings() {
        return FindingsTable.read(table(ReleaseTables.FINDINGS)).stream()
                .map(ProtectedFinding::shown)
                .toList();
    }
}
