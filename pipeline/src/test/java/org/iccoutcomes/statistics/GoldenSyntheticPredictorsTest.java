package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.iccoutcomes.statistics.synthetic.Histories;
import org.iccoutcomes.statistics.synthetic.Mixture;
import org.iccoutcomes.statistics.synthetic.PredictorControl;
import org.iccoutcomes.statistics.synthetic.Predictors;
import org.iccoutcomes.statistics.synthetic.SimplexWeights;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Synthetic control by predictors against R Synth: its V with our weights, and our own search. */
@Tag("golden")
class GoldenSyntheticPredictorsTest {
    private static final double WEIGHT = 1e-6;
    private static final double SEARCHED_WEIGHT = 0.02;
    private static final double SEARCHED_ERROR = 1.02;

    /** A golden case: what is matched on, the outcomes, and R's answers. */
    private record Case(
            Predictors predictors,
            RealVector importance,
            Histories histories,
            List<Golden> weights,
            List<Golden> gaps) {
        static Case of(String dataset) {
            String file = "synth_adh_" + dataset;
            List<Golden> weights = Golden.rows(file + "_weights");
            List<Golden> predictors = Golden.rows(file + "_predictors");
            List<Golden> gaps = Golden.rows(file + "_gaps");
            List<String> donors = GoldenSynthetic.distinct(weights, "donor");
            Map<Integer, Double> known = new LinkedHashMap<>();
            List<String> columns = List.copyOf(gaps.get(0).cells().keySet());
            gaps.forEach(gap -> known.put((int) gap.given(columns.get(0)), gap.given(columns.get(1))));
            GoldenSynthetic.Found found = GoldenSynthetic.found(dataset, null, donors, known);
            Histories histories =
                    GoldenSynthetic.histories(found.outcomes(), List.of(found.treated()), lastBefore(dataset));
            return new Case(
                    matched(predictors, Golden.rows(file + "_predictors_donors"), histories.donors()),
                    vector(predictors, "v"),
                    histories,
                    weights,
                    gaps);
        }

        double weight(String column, int donor) {
            String name = histories.donors().get(donor);
            return weights.stream()
                    .filter(row -> row.text("donor").equals(name))
                    .findFirst()
                    .orElseThrow()
                    .given(column);
        }

        double gap(RealVector donorWeights, int time) {
            double gap = histories.values().getEntry(time, donorWeights.getDimension());
            for (int donor = 0; donor < donorWeights.getDimension(); donor++) {
                gap -= donorWeights.getEntry(donor) * histories.values().getEntry(time, donor);
            }
            return gap;
        }

        RealVector weights(String column) {
            double[] values = new double[histories.donors().size()];
            for (int donor = 0; donor < values.length; donor++) {
                values[donor] = weight(column, donor);
            }
            return MatrixUtils.createRealVector(values);
        }

        double errorBefore(RealVector donorWeights) {
            double squares = 0;
            for (int time = 0; time < histories.before(); time++) {
                squares += gap(donorWeights, time) * gap(donorWeights, time);
            }
            return Math.sqrt(squares / histories.before());
        }
    }

    @TestFactory
    Stream<DynamicTest> with_the_packages_importance_weights_are_the_optimum() {
        return cases((dataset, golden) -> {
            List<Golden> rows = Golden.rows("synth_adh_" + dataset + "_predictors");
            RealVector deviation = golden.predictors.deviation();
            for (int k = 0; k < rows.size(); k++) {
                rows.get(k).holds("scale_sd", deviation.getEntry(k));
            }
            SimplexWeights weights = golden.predictors.weights(golden.importance);
            assertThat(weights.isOptimal()).isTrue();
            for (Golden row : golden.weights) {
                int donor = golden.histories.donors().indexOf(row.text("donor"));
                row.near("weight_inner_qp_fixed_v", weights.values().getEntry(donor), WEIGHT);
            }
            holdsGaps(golden, "inner_qp", weights.values());
        });
    }

    @TestFactory
    Stream<DynamicTest> gaps_are_outcomes_less_the_mixture() {
        return cases((dataset, golden) -> {
            holdsGaps(golden, "synth_package", golden.weights("weight_synth_package"));
            for (String column : golden.weights.get(0).cells().keySet()) {
                if (column.startsWith("weight_published") && golden.gaps.get(0).has("gap_published_weights")) {
                    RealVector published = golden.weights(column);
                    for (int time = 0; time < golden.gaps.size(); time++) {
                        golden.gaps.get(time).near("gap_published_weights", golden.gap(published, time), WEIGHT * 100);
                    }
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> our_search_ends_near_the_packages_or_lower() {
        return cases((dataset, golden) -> {
            Mixture mixture =
                    PredictorControl.of(golden.histories, golden.predictors).mixture();
            RealVector theirs = golden.weights("weight_synth_package");
            assertThat(mixture.errorBefore()).isLessThanOrEqualTo(SEARCHED_ERROR * golden.errorBefore(theirs));
            for (Golden row : golden.weights) {
                int donor = golden.histories.donors().indexOf(row.text("donor"));
                row.near("weight_synth_package", mixture.weights().values().getEntry(donor), SEARCHED_WEIGHT);
            }
        });
    }

    private interface Check {
        void accept(String dataset, Case golden);
    }

    private static Stream<DynamicTest> cases(Check check) {
        return Golden.named("synth_adh_", "_weights").stream()
                .map(dataset -> DynamicTest.dynamicTest(dataset, () -> check.accept(dataset, Case.of(dataset))));
    }

    private static void holdsGaps(Case golden, String suffix, RealVector weights) {
        for (int time = 0; time < golden.gaps.size(); time++) {
            Golden row = golden.gaps.get(time);
            double gap = golden.gap(weights, time);
            double outcome = golden.histories.values().getEntry(time, weights.getDimension());
            row.near("gap_" + suffix, gap, WEIGHT * Math.abs(outcome));
            row.near("synthetic_" + suffix, outcome - gap, WEIGHT * Math.abs(outcome));
        }
    }

    private static Predictors matched(List<Golden> rows, List<Golden> cells, List<String> donors) {
        RealMatrix values = MatrixUtils.createRealMatrix(rows.size(), donors.size());
        List<String> names = GoldenSynthetic.distinct(rows, "predictor");
        for (Golden cell : cells) {
            values.setEntry(
                    names.indexOf(cell.text("predictor")), donors.indexOf(cell.text("donor")), cell.given("value"));
        }
        return new Predictors(vector(rows, "treated"), values);
    }

    private static RealVector vector(List<Golden> rows, String column) {
        return MatrixUtils.createRealVector(
                rows.stream().mapToDouble(row -> row.given(column)).toArray());
    }

    /** The last period before the start, which the gaps of the outcome-only control say. */
    private static int lastBefore(String dataset) {
        return Golden.rows("synth_expected_gaps").stream()
                .filter(row -> row.text("dataset").equals(dataset)
                        && row.text("period").equals("pre"))
                .mapToInt(row -> (int) row.given("time"))
                .max()
                .orElseThrow();
    }
}
