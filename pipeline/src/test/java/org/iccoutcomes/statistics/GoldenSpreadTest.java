package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.iccoutcomes.statistics.ratio.BeforeAfter;
import org.iccoutcomes.statistics.ratio.Rate;
import org.iccoutcomes.statistics.spread.AreaChange;
import org.iccoutcomes.statistics.spread.ComparatorSpread;
import org.iccoutcomes.statistics.spread.MarginalSpread;
import org.iccoutcomes.statistics.spread.Spread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("golden")
class GoldenSpreadTest {
    private static final double CLOSED_FORM = 1e-8;
    private static final double MARGINALISED = 1e-6;

    @Test
    void a_change_is_set_against_the_spread_of_the_comparators() {
        Map<String, List<Golden>> cases = Golden.groups("comparator_spread_input", "case_id");
        for (Golden row : Golden.rows("comparator_spread_expected")) {
            List<Golden> areas = cases.getOrDefault(row.text("case_id"), List.of());
            ComparatorSpread actual =
                    ComparatorSpread.of(changes(areas, true), changes(areas, false), Confidence.NINETY_FIVE);
            if (row.number("effect") == null) {
                assertThat(actual.status()).as(row.toString()).isEqualTo(Status.TOO_FEW_COMPARATORS);
            } else {
                assertThat(actual.status()).as(row.toString()).isEqualTo(Status.OK);
                holdsPrediction(row, actual);
                holdsMarginal(row, actual);
            }
        }
    }

    private static List<AreaChange> changes(List<Golden> areas, boolean treated) {
        return areas.stream()
                .filter(area -> area.text("area").startsWith("treated") == treated)
                .map(area -> new AreaChange(
                        new BeforeAfter(
                                new Rate(area.number("period_count"), area.number("period_days")),
                                new Rate(area.number("baseline_count"), area.number("baseline_days"))),
                        area.given("dispersion")))
                .toList();
    }

    private static void holdsPrediction(Golden row, ComparatorSpread actual) {
        Spread spread = actual.spread();
        assertThat(spread).isNotNull();
        row.holds("comparators", (double) spread.comparators(), 0);
        row.holds("tau2", spread.tau2(), CLOSED_FORM);
        row.holds("mu", spread.mean(), CLOSED_FORM);
        row.holds("var_mu", spread.meanVariance(), CLOSED_FORM);
        row.holds("effect", "lower", "upper", actual.prediction());
        row.holds("se", actual.se(), CLOSED_FORM);
        row.holds("p", actual.prediction().p(), CLOSED_FORM);
        row.holds(
                "percent", "percent_lower", "percent_upper", actual.prediction().percentOfLog());
    }

    private static void holdsMarginal(Golden row, ComparatorSpread actual) {
        MarginalSpread marginal = actual.marginal();
        assertThat(marginal).isNotNull();
        row.holds("marginal_median", marginal.estimate().value(), MARGINALISED);
        row.holds("marginal_lower", marginal.estimate().lower(), MARGINALISED);
        row.holds("marginal_upper", marginal.estimate().upper(), MARGINALISED);
        row.holds("marginal_prob_below_0", marginal.probabilityBelowZero(), MARGINALISED);
        row.holds("marginal_tau_mean", marginal.tauMean(), MARGINALISED);
    }
}
