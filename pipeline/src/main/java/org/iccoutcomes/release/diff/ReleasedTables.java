package org.iccoutcomes.release.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.release.FindingsTable;
import org.iccoutcomes.release.ReleaseTables;
import org.jspecify.annotations.Nullable;

/**
 * A release as it lies there.
 *
 * @param provenance what it was made from
 * @param tables its summaries by name
 */
public record ReleasedTables(Provenance provenance, Map<String, Table> tables) {
    /** 15.0 just made and 15 read back are one number: decimals lose their zeros. */
    public ReleasedTables {
        Map<String, Table> plain = new TreeMap<>();
        tables.forEach((name, table) -> plain.put(name, plain(table)));
        tables = plain;
    }

    private static Table plain(Table table) {
        List<List<@Nullable Object>> rows = new ArrayList<>(table.rows().size());
        for (List<@Nullable Object> row : table.rows()) {
            List<@Nullable Object> copy = new ArrayList<>(row.size());
            for (Object value : row) {
                copy.add(value instanceof BigDecimal number ? plain(number) : value);
            }
            rows.add(copy);
        }
        return new Table(table.name(), table.columns(), rows);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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
