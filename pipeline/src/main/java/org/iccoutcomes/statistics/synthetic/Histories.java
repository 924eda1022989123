package org.iccoutcomes.statistics.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.iccoutcomes.statistics.Status;

/**
 * Outcomes of donors and of treated areas, in the periods all treated areas have.
 *
 * @param donors names of the donors that have every period
 * @param treated names of the treated areas
 * @param incomplete donors left out because they lack a period
 * @param times the periods, ascending
 * @param before how many of them are before the start
 * @param values one row a period and one column an area, donors first
 */
public record Histories(
        List<String> donors,
        List<String> treated,
        List<String> incomplete,
        List<Integer> times,
        int before,
        RealMatrix values) {

    /**
     * Of outcomes by area and period; every area not named as treated is a donor.
     *
     * @param outcomes in any unit: rates as a rule, since sizes differ
     * @param treated names of the treated areas
     * @param start the first period with the intervention
     */
    public static Histories of(Map<String, Map<Integer, Double>> outcomes, List<String> treated, int start) {
        TreeSet<Integer> shared = new TreeSet<>();
        treated.forEach(area -> shared.addAll(history(outcomes, area).keySet()));
        treated.forEach(area -> shared.retainAll(history(outcomes, area).keySet()));
        List<String> donors = new ArrayList<>();
        List<String> incomplete = new ArrayList<>();
        outcomes.forEach((area, history) -> {
            if (!treated.contains(area)) {
                (history.keySet().containsAll(shared) ? donors : incomplete).add(area);
            }
        });
        List<Integer> times = List.copyOf(shared);
        List<String> areas = new ArrayList<>(donors);
        areas.addAll(treated);
        RealMatrix values = MatrixUtils.createRealMatrix(Math.max(1, times.size()), Math.max(1, areas.size()));
        for (int column = 0; column < areas.size(); column++) {
            Map<Integer, Double> history = history(outcomes, areas.get(column));
            for (int row = 0; row < times.size(); row++) {
                values.setEntry(row, column, history.getOrDefault(times.get(row), Double.NaN));
            }
        }
        return new Histories(
                donors,
                List.copyOf(treated),
                incomplete,
                times,
                shared.headSet(start).size(),
                values);
    }

    private static Map<Integer, Double> history(Map<String, Map<Integer, Double>> outcomes, String area) {
        return outcomes.getOrDefault(area, Map.of());
    }

    /** Why there is no mixture, or {@link Status#OK}. */
    public Status check() {
        if (treated.isEmpty()) {
            return Status.TOO_FEW_TREATED;
        }
        if (donors.size() < SyntheticRules.FEWEST_DONORS) {
            return Status.TOO_FEW_COMPARATORS;
        }
        if (before < 1 || before >= times.size()) {
            return Status.TOO_FEW_POINTS;
        }
        boolean isFinite = IntStream.range(0, values.getColumnDimension())
                .allMatch(
                        column -> Double.isFinite(values.getColumnVector(column).getL1Norm()));
        return isFinite ? Status.OK : Status.INVALID_NUMERATOR;
    }

    /** The outcomes of the donors, one row a period. */
    RealMatrix donorValues() {
        return values.getSubMatrix(0, times.size() - 1, 0, donors.size() - 1);
    }

    /** The mean outcomes of the treated areas. */
    RealVector treatedMean() {
        RealVector sum = values.getColumnVector(donors.size());
        for (int column = donors.size() + 1; column < values.getColumnDimension(); column++) {
            sum = sum.add(values.getColumnVector(column));
        }
        return sum.mapDivide(treated.size());
    }
}
