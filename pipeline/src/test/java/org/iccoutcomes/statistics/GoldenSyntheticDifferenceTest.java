package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iccoutcomes.statistics.synthetic.Histories;
import org.iccoutcomes.statistics.synthetic.SyntheticDifference;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Synthetic difference in differences against the exact optimum, and against R synthdid, whose search stops early: to
 * 0.02 in weights and to 0.02 of an estimate.
 */
@Tag("golden")
class GoldenSyntheticDifferenceTest {
    private static final double EXACT = 1e-6;
    private static final double REFERENCE = 0.02;

    @TestFactory
    Stream<DynamicTest> estimates_are_those_of_the_optimum() {
        return Golden.named("sdid_expected_", "").stream()
                .filter(name -> !name.startsWith("weights_"))
                .map(dataset -> DynamicTest.dynamicTest(dataset, () -> {
                    Histories histories = histories(dataset);
                    for (Golden row : Golden.rows("sdid_expected_" + dataset)) {
                        holds(row, histories);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> weights_are_those_of_the_optimum() {
        return Golden.named("sdid_expected_weights_", "").stream()
                .map(dataset -> DynamicTest.dynamicTest(dataset, () -> {
                    Histories histories = histories(dataset);
                    SyntheticDifference difference = SyntheticDifference.of(histories);
                    for (Golden row : Golden.rows("sdid_expected_weights_" + dataset)) {
                        double weight = row.text("kind").equals("omega")
                                ? difference
                                        .donorWeights()
                                        .getEntry(histories.donors().indexOf(row.text("name")))
                                : difference
                                        .periodWeights()
                                        .getEntry(histories.times().indexOf(Integer.valueOf(row.text("name"))));
                        row.near("exact_qp", weight, EXACT);
                        row.near("reference", weight, REFERENCE);
                    }
                }));
    }

    private static void holds(Golden row, Histories histories) {
        String estimator = row.text("estimator");
        SyntheticDifference actual = estimator.startsWith("sdid")
                ? SyntheticDifference.of(histories)
                : estimator.startsWith("sc")
                        ? SyntheticDifference.withoutBaseline(histories)
                        : SyntheticDifference.unweighted(histories);
        assertThat(actual.status()).isEqualTo(Status.OK);
        row.holds("estimate", actual.estimate(), estimator.endsWith("exact_qp") ? EXACT : REFERENCE);
        row.holds("zeta_omega", actual.donorPull(), EXACT);
        row.holds("zeta_lambda", actual.periodPull(), EXACT);
        row.holds("noise_level", actual.noise(), EXACT);
        if (row.number("jackknife_se") != null) {
            row.holds("jackknife_se", actual.jackknifeSe(), estimator.endsWith("exact_qp") ? EXACT : REFERENCE);
        } else if (estimator.startsWith("sdid")) {
            assertThat(actual.jackknifeSe()).isNull();
        }
    }

    /** Donors and periods before the start are named by the weights; every other area is treated. */
    private static Histories histories(String dataset) {
        List<Golden> weights = Golden.rows("sdid_expected_weights_" + dataset);
        List<String> donors = names(weights, "omega");
        List<String> before = names(weights, "lambda");
        Map<String, Map<Integer, Double>> outcomes = Golden.exists("synth_input_" + dataset)
                ? ofSynthetic(Golden.rows("synth_input_" + dataset), donors, before)
                : ofPanel(Golden.rows("did_input_" + dataset));
        List<String> treated = new ArrayList<>(outcomes.keySet());
        treated.removeAll(donors);
        int lastBefore = before.stream().mapToInt(Integer::parseInt).max().orElseThrow();
        return GoldenSynthetic.histories(outcomes, treated, lastBefore);
    }

    private static Map<String, Map<Integer, Double>> ofSynthetic(
            List<Golden> rows, List<String> donors, List<String> before) {
        String area = GoldenSynthetic.column(rows, donors);
        String time = GoldenSynthetic.column(rows, before);
        String outcome = rows.get(0).cells().keySet().stream()
                .filter(column -> !column.equals(area) && !column.equals(time))
                .findFirst()
                .orElseThrow();
        return GoldenSynthetic.outcomes(rows, area, time, outcome);
    }

    /** Rates per 1,000 of a panel of counts. */
    private static Map<String, Map<Integer, Double>> ofPanel(List<Golden> rows) {
        Map<String, Map<Integer, Double>> outcomes = new LinkedHashMap<>();
        for (Golden row : rows) {
            outcomes.computeIfAbsent(row.text("unit"), k -> new TreeMap<>())
                    .put((int) row.given("time"), 1000 * row.given("y") / row.given("pop"));
        }
        return outcomes;
    }

    private static List<String> names(List<Golden> weights, String kind) {
        return weights.stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(row -> row.text("name"))
                .toList();
    }
}
