package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iccoutcomes.statistics.funnel.FunnelClass;
import org.iccoutcomes.statistics.funnel.FunnelLimits;
import org.iccoutcomes.statistics.funnel.FunnelPlace;
import org.iccoutcomes.statistics.funnel.PoissonFunnel;
import org.iccoutcomes.statistics.funnel.ProportionFunnel;
import org.iccoutcomes.statistics.share.Share;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("golden")
class GoldenFunnelsTest {
    private static final double PER_100_000 = 100_000;

    @Test
    void limits_of_shares_are_those_of_phe_indicator_methods() {
        for (Golden row : Golden.rows("funnel_prop_limits")) {
            double multiplier = row.given("multiplier");
            FunnelLimits limits = ProportionFunnel.limits(row.given("average"), row.given("n"), multiplier);
            GoldenCell cell = new GoldenCell(row, 1e-8, multiplier * row.given("average"));
            cell.holds("ll95", limits.lower95());
            cell.holds("ul95", limits.upper95());
            cell.holds("ll998", limits.lower998());
            cell.holds("ul998", limits.upper998());
        }
    }

    @Test
    void limits_of_counts_are_those_of_chi_squared() {
        for (Golden row : Golden.rows("funnel_poisson_limits")) {
            edgeHolds(row, "95", Confidence.NINETY_FIVE);
            edgeHolds(row, "998", Confidence.THREE_SIGMA);
        }
    }

    private static void edgeHolds(Golden row, String level, Confidence confidence) {
        PoissonFunnel.Edge edge = PoissonFunnel.edge(row.given("observed"), confidence);
        row.holds("exp_for_lower" + level, edge.expectedForLower());
        row.holds("exp_for_upper" + level, edge.expectedForUpper());
        row.holds("ratio_lower" + level, edge.ratioLower());
        row.holds("ratio_upper" + level, edge.ratioUpper());
    }

    @Test
    void shares_outside_the_funnel_are_those_published() {
        List<Golden> rows = Golden.rows("funnel_significance_prop");
        List<FunnelPlace> places = ProportionFunnel.places(rows.stream()
                .map(row -> new Share(row.number("numerator"), row.number("denominator")))
                .toList());
        for (int i = 0; i < rows.size(); i++) {
            holds(rows.get(i), "significance", places.get(i));
        }
    }

    @Test
    void ratios_outside_the_funnel_are_those_published() {
        for (Golden row : Golden.rows("funnel_significance_ratio")) {
            holds(row, "published", PoissonFunnel.placeOfRatio(row.number("obs"), row.number("expected")));
        }
    }

    @Test
    void rates_outside_the_funnel_are_those_published() {
        List<Golden> rows = Golden.rows("funnel_significance_rate");
        List<FunnelPlace> places = PoissonFunnel.placesOfRates(
                rows.stream()
                        .map(row -> new PoissonFunnel.PublishedRate(
                                row.number("count"), row.number("rate_crude_per_100000"), row.number("population")))
                        .toList(),
                PER_100_000);
        for (int i = 0; i < rows.size(); i++) {
            holds(rows.get(i), "significance", places.get(i));
        }
    }

    private static void holds(Golden row, String column, FunnelPlace place) {
        FunnelClass significance = place.significance();
        assertThat(significance == null ? "" : significance.label())
                .as(row.toString())
                .isEqualTo(row.text(column));
    }
}
