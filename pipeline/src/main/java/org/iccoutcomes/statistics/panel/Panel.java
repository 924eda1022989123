package org.iccoutcomes.statistics.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealVector;
import org.iccoutcomes.statistics.Status;

/** Areas by periods, in the order given; an area that starts the intervention keeps it. */
public record Panel(List<PanelRow> rows) {
    /** Copies the rows. */
    public Panel {
        rows = List.copyOf(rows);
    }

    /** Why nothing can be estimated, or {@link Status#OK}. */
    public Status check() {
        for (PanelRow row : rows) {
            if (!(row.exposure() > 0) || Double.isInfinite(row.exposure())) {
                return Status.INVALID_DENOMINATOR;
            }
            if (!(row.count() >= 0) || Double.isInfinite(row.count())) {
                return Status.INVALID_NUMERATOR;
            }
        }
        if (treatedUnits().isEmpty()) {
            return Status.TOO_FEW_TREATED;
        }
        return treatedUnits().size() == units().size() && starts().size() == 1 ? Status.TOO_FEW_COMPARATORS : Status.OK;
    }

    /** The areas, in the order of their first rows. */
    public List<String> units() {
        return rows.stream().map(PanelRow::unit).distinct().toList();
    }

    /** The periods with any data, ascending. */
    public List<Integer> times() {
        return rows.stream().map(PanelRow::time).distinct().sorted().toList();
    }

    /** The first treated period of each treated area. */
    public Map<String, Integer> startOfUnit() {
        return rows.stream()
                .filter(PanelRow::isTreated)
                .collect(Collectors.toMap(PanelRow::unit, PanelRow::time, Math::min, LinkedHashMap::new));
    }

    /** Areas that are ever treated. */
    public Set<String> treatedUnits() {
        return startOfUnit().keySet();
    }

    /** The periods in which areas start. */
    public Set<Integer> starts() {
        return new TreeSet<>(startOfUnit().values());
    }

    /** Whether every area has one row in every period. */
    public boolean isBalanced() {
        List<String> units = units();
        Set<String> cells =
                rows.stream().map(row -> row.time() + " " + row.unit()).collect(Collectors.toSet());
        int expected = units.size() * times().size();
        return rows.size() == expected && cells.size() == expected;
    }

    /** Without the areas and periods that counted nothing at all, which carry no information on a ratio. */
    public Panel withoutEmpty() {
        Map<String, Double> byUnit =
                rows.stream().collect(Collectors.groupingBy(PanelRow::unit, Collectors.summingDouble(PanelRow::count)));
        Map<Integer, Double> byTime =
                rows.stream().collect(Collectors.groupingBy(PanelRow::time, Collectors.summingDouble(PanelRow::count)));
        return new Panel(rows.stream()
                .filter(row -> byUnit.getOrDefault(row.unit(), 0.0) > 0 && byTime.getOrDefault(row.time(), 0.0) > 0)
                .toList());
    }

    RealVector vector(ToDoubleFunction<PanelRow> value) {
        return MatrixUtils.createRealVector(rows.stream().mapToDouble(value).toArray());
    }

    List<String> clusterOfRow() {
        return rows.stream().map(PanelRow::cluster).toList();
    }
}
