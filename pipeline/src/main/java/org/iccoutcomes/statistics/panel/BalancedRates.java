package org.iccoutcomes.statistics.panel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Rates of a balanced panel, one row an area and one column a period, treated areas first.
 *
 * @param rates per unit of exposure
 * @param treatment 1 where the intervention is on
 * @param treated how many areas ever are
 */
record BalancedRates(RealMatrix rates, RealMatrix treatment, int treated) {
    static BalancedRates of(Panel panel) {
        List<Integer> times = panel.times();
        List<String> units = panel.units().stream()
                .sorted((a, b) -> Boolean.compare(
                        panel.treatedUnits().contains(b), panel.treatedUnits().contains(a)))
                .toList();
        Map<String, Map<Integer, PanelRow>> cells = panel.rows().stream()
                .collect(Collectors.groupingBy(PanelRow::unit, Collectors.toMap(PanelRow::time, row -> row)));
        RealMatrix rates = MatrixUtils.createRealMatrix(units.size(), times.size());
        RealMatrix treatment = MatrixUtils.createRealMatrix(units.size(), times.size());
        for (int unit = 0; unit < units.size(); unit++) {
            Map<Integer, PanelRow> byTime = cells.getOrDefault(units.get(unit), Map.of());
            for (int time = 0; time < times.size(); time++) {
                PanelRow row = byTime.get(times.get(time));
                if (row != null) {
                    rates.setEntry(unit, time, row.rate());
                    treatment.setEntry(unit, time, row.isTreated() ? 1 : 0);
                }
            }
        }
        return new BalancedRates(rates, treatment, panel.treatedUnits().size());
    }

    int units() {
        return rates.getRowDimension();
    }

    /** Less the means of its row and of its column, plus that of all. */
    static RealMatrix demeaned(RealMatrix matrix) {
        int units = matrix.getRowDimension();
        int times = matrix.getColumnDimension();
        RealVector ofUnit =
                matrix.operate(MatrixUtils.createRealVector(new double[times]).mapAdd(1.0 / times));
        RealVector ofTime = matrix.preMultiply(
                MatrixUtils.createRealVector(new double[units]).mapAdd(1.0 / units));
        double ofAll = ofUnit.dotProduct(
                MatrixUtils.createRealVector(new double[units]).mapAdd(1.0 / units));
        RealMatrix result = matrix.copy();
        for (int unit = 0; unit < units; unit++) {
            for (int time = 0; time < times; time++) {
                result.addToEntry(unit, time, ofAll - ofUnit.getEntry(unit) - ofTime.getEntry(time));
            }
        }
        return result;
    }
}
