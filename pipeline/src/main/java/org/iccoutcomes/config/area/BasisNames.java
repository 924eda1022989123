package org.iccoutcomes.config.area;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.table.Cell;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.dataset.Dataset;

/** What the members of an area can be: the usual four, or any column of a dataset that can be counted. */
final class BasisNames {
    private static final List<String> USUAL = List.of("practice", "lsoa", "provider", "site");

    private BasisNames() {}

    /** The basis a cell names; one that no dataset could select by is reported. */
    static Basis check(Cell cell, Problems problems) {
        Basis basis = new Basis(cell.text());
        if (!isKnown(basis)) {
            TreeSet<String> known = new TreeSet<>(columns());
            known.addAll(USUAL);
            problems.unknownName(cell.place(), "unknown basis '" + cell.text() + "'", Nearest.of(cell.text(), known));
        }
        return basis;
    }

    static boolean isKnown(Basis basis) {
        return columns().contains(basis.column());
    }

    private static NavigableSet<String> columns() {
        NavigableSet<String> names = new TreeSet<>();
        Arrays.stream(Dataset.values())
                .filter(Dataset::isCountable)
                .flatMap(d -> DatasetColumns.standard(d).stream())
                .map(Column::name)
                .forEach(names::add);
        return names;
    }
}
