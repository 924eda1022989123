package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.iccoutcomes.statistics.selection.AreaEvents;
import org.iccoutcomes.statistics.selection.NormalSelection;
import org.iccoutcomes.statistics.selection.NormalSelection.Population;
import org.iccoutcomes.statistics.selection.NormalSelection.Side;
import org.iccoutcomes.statistics.selection.RepeatSelection;
import org.iccoutcomes.statistics.selection.ShrunkRate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("golden")
class GoldenSelectionTest {
    @Test
    void an_extreme_baseline_moves_back_as_far_as_the_normal_distribution_says() {
        for (Golden row : Golden.rows("rtm_normal")) {
            Population population = new Population(
                    row.given("mu"), row.given("sd_between"), row.given("sd_within"), (int) row.given("n_baseline"));
            Side side = Side.valueOf(row.text("side").toUpperCase(Locale.ROOT));
            NormalSelection selection = NormalSelection.of(population, row.given("cutoff"), side);
            assertThat(selection.status()).isEqualTo(Status.OK);
            row.holds("reliability", selection.reliability());
            row.holds("expected_baseline", selection.baseline());
            row.holds("expected_followup", selection.followUp());
            row.holds("rtm_effect", selection.effect());
        }
    }

    @Test
    void rates_of_areas_are_shrunk_as_marshall_says() {
        for (List<Golden> rows : Golden.groups("rtm_empirical_bayes", "dataset").values()) {
            List<AreaEvents> areas = rows.stream()
                    .map(row -> new AreaEvents(row.number("events"), row.number("exposure")))
                    .toList();
            ShrunkRate.Prior prior = Objects.requireNonNull(ShrunkRate.prior(areas));
            List<ShrunkRate> shrunk = ShrunkRate.of(areas);
            for (int i = 0; i < rows.size(); i++) {
                Golden row = rows.get(i);
                row.holds("rate", shrunk.get(i).rate());
                row.holds("overall_rate", prior.rate());
                row.holds("weighted_var", prior.weightedVariance());
                new GoldenCell(row, 1e-8, prior.weightedVariance()).holds("prior_var", prior.betweenVariance());
                row.holds("shrink_weight", shrunk.get(i).weight());
                row.holds("eb_rate", shrunk.get(i).shrunk());
                row.holds("expected_next_events", shrunk.get(i).nextEvents());
                double events = Math.max(row.given("events"), row.given("expected_next_events"));
                new GoldenCell(row, 1e-8, events)
                        .holds("rtm_in_events", shrunk.get(i).excess());
            }
        }
    }

    @Test
    void patients_picked_for_many_admissions_have_fewer_afterwards() {
        for (Golden row : Golden.rows("rtm_negbin_selection")) {
            RepeatSelection selection =
                    RepeatSelection.of(row.given("mean"), row.given("dispersion_k"), (int) row.given("min_events"));
            row.holds("prob_selected", selection.selected());
            row.holds("expected_baseline", selection.baseline());
            row.holds("expected_followup", selection.followUp());
            new GoldenCell(row, 1e-8, 1).holds("pct_fall_without_intervention", selection.percentFall());
        }
    }
}
