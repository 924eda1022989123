package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.iccoutcomes.statistics.synthetic.Histories;
import org.iccoutcomes.statistics.synthetic.Mixture;
import org.iccoutcomes.statistics.synthetic.PlaceboTest;
import org.iccoutcomes.statistics.synthetic.SyntheticControl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Synthetic control by outcomes against quadprog's optimum. */
@Tag("golden")
class GoldenSyntheticTest {
    private static final double WEIGHT = 1e-6;
    private static final double RATIO = 1e-4;

    @TestFactory
    Stream<DynamicTest> mixtures_and_placebos_are_those_of_the_optimum() {
        return Golden.rows("synth_expected_summary").stream()
                .map(row -> DynamicTest.dynamicTest(row.text("dataset") + " " + row.text("method"), () -> holds(row)));
    }

    private static void holds(Golden row) {
        List<Golden> weights = of("synth_expected_weights", row);
        List<Golden> gaps = of("synth_expected_gaps", row);
        Histories histories = histories(row, weights, gaps);
        SyntheticControl control = SyntheticControl.unchecked(histories, row.given("ridge"));
        Mixture mixture = control.mixture();
        assertThat(mixture).as(row.toString()).isNotNull();
        for (Golden weight : weights) {
            int donor = histories.donors().indexOf(weight.text("donor"));
            weight.near("weight", mixture.weights().values().getEntry(donor), WEIGHT);
        }
        for (Golden gap : gaps) {
            int time = histories.times().indexOf((int) gap.given("time"));
            assertThat(time < histories.before()).isEqualTo(gap.text("period").equals("pre"));
            gap.near("treated", mixture.outcome().getEntry(time), WEIGHT * scale(mixture));
            gap.near("synthetic", mixture.synthetic().getEntry(time), WEIGHT * scale(mixture));
            gap.near("gap", mixture.gaps().getEntry(time), WEIGHT * scale(mixture));
        }
        holdsSummary(row, histories, mixture);
        holdsPlacebos(row, histories, control.placebos());
    }

    private static void holdsSummary(Golden row, Histories histories, Mixture mixture) {
        row.holds("n_donors", (double) histories.donors().size(), 0);
        row.holds("T0", (double) histories.before(), 0);
        row.holds("T1", (double) histories.times().size() - histories.before(), 0);
        row.near("pre_rmspe", mixture.errorBefore(), WEIGHT * scale(mixture));
        row.near("post_rmspe", mixture.errorAfter(), WEIGHT * scale(mixture));
        row.holds("ratio", mixture.ratio(), RATIO);
        row.near("att", mixture.effect(), WEIGHT * scale(mixture));
        row.holds("cumulative_gap", mixture.cumulative(), WEIGHT);
        assertThat(mixture.weights().isUnique()).isEqualTo(Boolean.valueOf(row.text("weights_unique")));
        assertThat(mixture.weights().isOptimal()).isTrue();
    }

    private static void holdsPlacebos(Golden row, Histories histories, @Nullable PlaceboTest test) {
        assertThat(test).isNotNull();
        row.holds("placebo_p_ratio", test.p(), WEIGHT);
        for (int times : List.of(2, 5, 20)) {
            row.holds("p_ratio_pre_le_" + times + "x", test.p(times), WEIGHT);
            row.holds("n_" + times + "x", (double) test.fitted(times), 0);
        }
        row.holds("p_abs_att_pre_le_5x", test.effectP(5), WEIGHT);
        for (Golden unit : of("synth_expected_placebos", row)) {
            int donor = histories.donors().indexOf(unit.text("unit"));
            Mixture mixture = donor < 0 ? test.treated() : test.placebos().get(donor);
            double scale = scale(mixture);
            unit.near("pre_rmspe", mixture.errorBefore(), WEIGHT * scale);
            unit.near("post_rmspe", mixture.errorAfter(), WEIGHT * scale);
            unit.near("att", mixture.effect(), WEIGHT * scale);
            unit.holds("ratio", mixture.ratio(), RATIO);
            unit.holds("mspe_ratio", mixture.ratio() * mixture.ratio(), RATIO);
            unit.holds("rank", (double) test.rank(mixture), 0);
        }
    }

    private static Histories histories(Golden row, List<Golden> weights, List<Golden> gaps) {
        Map<Integer, Double> treated = new LinkedHashMap<>();
        gaps.forEach(gap -> treated.put((int) gap.given("time"), gap.given("treated")));
        Set<String> areas = new LinkedHashSet<>(List.of(row.text("treated")));
        weights.forEach(weight -> areas.add(weight.text("donor")));
        int lastBefore = gaps.stream()
                .filter(gap -> gap.text("period").equals("pre"))
                .mapToInt(gap -> (int) gap.given("time"))
                .max()
                .orElseThrow();
        GoldenSynthetic.Found found = GoldenSynthetic.found(row.text("dataset"), row.text("treated"), areas, treated);
        return GoldenSynthetic.histories(found.outcomes(), List.of(row.text("treated")), lastBefore);
    }

    /** Weights are given to 1e-6, so what is made of them to that share of the outcome. */
    private static double scale(Mixture mixture) {
        return mixture.outcome().getLInfNorm();
    }

    private static List<Golden> of(String file, Golden summary) {
        return Golden.rows(file).stream()
                .filter(row -> row.text("dataset").equals(summary.text("dataset")))
                .filter(row -> row.text("method").equals(summary.text("method")))
                .toList();
    }
}
