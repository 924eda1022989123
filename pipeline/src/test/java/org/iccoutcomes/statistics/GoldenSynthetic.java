package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.iccoutcomes.statistics.synthetic.Histories;
import org.jspecify.annotations.Nullable;

/** The panels of the golden synthetic controls, whose columns are told from what is in them. */
final class GoldenSynthetic {
    private GoldenSynthetic() {}

    /** Outcomes by area and period, and the area whose outcomes were known. */
    record Found(Map<String, Map<Integer, Double>> outcomes, String treated) {}

    /**
     * Reads {@code synth_input_<dataset>}: the area's column is the one that holds all the donors, the period's the one
     * that holds all the times, and the outcome's the one where some area has the known outcomes.
     *
     * @param treated the area with the known outcomes; null when its name is not known either
     */
    static Found found(
            String dataset, @Nullable String treated, Collection<String> donors, Map<Integer, Double> known) {
        List<Golden> rows = Golden.rows("synth_input_" + dataset);
        String area = column(rows, donors);
        String time = column(rows, known.keySet().stream().map(String::valueOf).toList());
        for (String column : rows.get(0).cells().keySet()) {
            if (!column.equals(area) && !column.equals(time)) {
                Map<String, Map<Integer, Double>> outcomes = outcomes(rows, area, time, column);
                for (Map.Entry<String, Map<Integer, Double>> candidate : outcomes.entrySet()) {
                    String name = candidate.getKey();
                    if ((treated == null || treated.equals(name)) && agrees(candidate.getValue(), known)) {
                        outcomes.keySet().removeIf(other -> !donors.contains(other) && !other.equals(name));
                        return new Found(outcomes, name);
                    }
                }
            }
        }
        throw new AssertionError("no column of synth_input_" + dataset + " has the outcomes " + known);
    }

    /** Outcomes of a column by area and period; an empty cell is no period. */
    static Map<String, Map<Integer, Double>> outcomes(List<Golden> rows, String area, String time, String outcome) {
        Map<String, Map<Integer, Double>> outcomes = new LinkedHashMap<>();
        for (Golden row : rows) {
            Double value = number(row.text(outcome));
            if (value != null) {
                outcomes.computeIfAbsent(row.text(area), k -> new TreeMap<>())
                        .put(Integer.valueOf(row.text(time)), value);
            }
        }
        return outcomes;
    }

    /** Histories that lack nothing. */
    static Histories histories(Map<String, Map<Integer, Double>> outcomes, List<String> treated, int lastBefore) {
        Histories histories = Histories.of(outcomes, treated, lastBefore + 1);
        assertThat(histories.incomplete()).as("donors that lack a period").isEmpty();
        assertThat(histories.check()).isEqualTo(Status.OK);
        return histories;
    }

    /** The first column that holds all these values. */
    static String column(List<Golden> rows, Collection<String> values) {
        return rows.get(0).cells().keySet().stream()
                .filter(column -> Set.copyOf(
                                rows.stream().map(row -> row.text(column)).toList())
                        .containsAll(values))
                .findFirst()
                .orElseThrow();
    }

    /** The values of a column, by name. */
    static Map<String, Double> byName(Collection<Golden> rows, String name, String value) {
        Map<String, Double> values = new LinkedHashMap<>();
        rows.forEach(row -> values.put(row.text(name), row.given(value)));
        return values;
    }

    /** Areas in the order of their first rows. */
    static List<String> distinct(Collection<Golden> rows, String column) {
        return new ArrayList<>(
                rows.stream().map(row -> row.text(column)).distinct().toList());
    }

    private static @Nullable Double number(String cell) {
        return cell.matches("-?[0-9.]+([eE][-+]?[0-9]+)?") ? Double.valueOf(cell) : null;
    }

    private static boolean agrees(Map<Integer, Double> outcomes, Map<Integer, Double> known) {
        return known.entrySet().stream().allMatch(e -> {
            Double actual = outcomes.get(e.getKey());
            return actual != null && Math.abs(actual - e.getValue()) <= 1e-9 * Math.abs(e.getValue());
        });
    }
}
