package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iccoutcomes.statistics.balance.Balance;
import org.iccoutcomes.statistics.inequality.DeprivationQuantile;
import org.iccoutcomes.statistics.inequality.SlopeIndex;
import org.iccoutcomes.statistics.many.AdjustedP;
import org.iccoutcomes.statistics.mean.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("golden")
class GoldenComparisonsTest {
    /** "Ours agrees to 1-2 % of its width": room for the noise of 100,000 draws. */
    private static final double OF_SIMULATED_WIDTH = 0.03;

    @Test
    void p_values_are_adjusted_as_by_r() {
        for (List<Golden> rows : Golden.groups("p_adjust", "set_id").values()) {
            List<Double> family = new ArrayList<>();
            rows.forEach(row -> family.add(row.number("p")));
            List<Double> bonferroni = AdjustedP.bonferroni(family);
            List<Double> holm = AdjustedP.holm(family);
            List<Double> benjaminiHochberg = AdjustedP.benjaminiHochberg(family);
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).holds("bonferroni", bonferroni.get(i));
                rows.get(i).holds("holm", holm.get(i));
                rows.get(i).holds("bh", benjaminiHochberg.get(i));
            }
        }
    }

    @Test
    void groups_are_balanced_as_the_formulas_say() {
        for (Golden row : Golden.rows("smd_balance")) {
            Sample treated = Sample.of(row.numbers("treated"));
            Sample control = Sample.of(row.numbers("control"));
            row.holds("mean1", treated.mean());
            row.holds("mean0", control.mean());
            row.holds("sd1", treated.sd());
            row.holds("sd0", control.sd());
            Balance balance = Balance.of(treated, control);
            GoldenCell difference = new GoldenCell(row, 1e-8, Math.abs(treated.mean() / treated.sd()));
            difference.holds("smd_treated_sd", balance.byTreated());
            difference.holds("smd_pooled_sd", balance.byPooled());
            row.holds("variance_ratio", balance.varianceRatio());
        }
    }

    @Test
    void a_slope_index_is_that_of_phe_sii_and_its_limits_are_near_the_simulated_ones() {
        Map<String, List<Golden>> inputs = Golden.groups("sii_input", "dataset");
        for (Golden row : Golden.rows("sii_expected")) {
            SlopeIndex index = SlopeIndex.of(
                    quantiles(inputs.getOrDefault(row.text("dataset"), List.of())),
                    (int) row.given("n_quantiles"),
                    Confidence.NINETY_FIVE);
            row.holds("sii", "lower95_analytic", "upper95_analytic", index.slope());
            row.holds("rii", index.relative());
            row.holds("intercept", index.intercept());
            row.holds("se_sii_analytic", index.standardError());
            if (row.number("published_sii") != null) {
                publishedHolds(row, index);
            }
        }
    }

    private static void publishedHolds(Golden row, SlopeIndex index) {
        row.holds("published_sii", index.slope().value());
        row.holds("published_rii", index.relative());
        Estimate slope = index.slope();
        double lower = row.given("published_sim_lower95");
        double upper = row.given("published_sim_upper95");
        double allowed = OF_SIMULATED_WIDTH * (upper - lower);
        assertThat(Math.abs(Objects.requireNonNull(slope.lower()) - lower)).isLessThan(allowed);
        assertThat(Math.abs(Objects.requireNonNull(slope.upper()) - upper)).isLessThan(allowed);
    }

    private static List<DeprivationQuantile> quantiles(List<Golden> rows) {
        return rows.stream()
                .map(row -> new DeprivationQuantile(
                        (int) row.given("quantile"), row.number("population"), row.number("value"), row.number("se")))
                .toList();
    }
}
