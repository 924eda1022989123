package org.iccoutcomes.statistics.panel.staggered;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.panel.staggered.GroupTimeEffects.Controls;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupTimeEffectsTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    /** Three areas start in period 2, two never do; all are 0 in period 1. */
    private static final List<OutcomeRow> FIVE = rows(
            area("a", 2, 0, 2, 4),
            area("b", 2, 0, 4, 4),
            area("c", 2, 0, 3, 7),
            area("d", null, 0, 1, 1),
            area("e", null, 0, 1, 3));

    @Test
    void an_effect_is_the_mean_change_of_the_group_less_that_of_the_never_treated() {
        GroupTimeEffects effects = GroupTimeEffects.of(FIVE, Controls.NEVER_TREATED);

        assertThat(effects.cells()).hasSize(2);
        assertThat(effects.cells().get(0).effect().value()).isCloseTo(3 - 1, EXACT);
        assertThat(effects.cells().get(1).effect().value()).isCloseTo(5 - 2, EXACT);
        // Influence 5/3 (-1, 1, 0) and nothing from the others, who changed alike: sqrt(2 * 25 / 9) / 5.
        assertThat(effects.cells().get(0).effect().analyticSe()).isCloseTo(Math.sqrt(2) / 3, EXACT);
    }

    @Test
    void one_group_drawn_together_is_the_mean_of_its_effects() {
        GroupTimeSummary summary = GroupTimeSummary.of(GroupTimeEffects.of(FIVE, Controls.NEVER_TREATED));

        assertThat(summary.simple().orElseThrow().value()).isCloseTo(2.5, EXACT);
        assertThat(summary.dynamic().orElseThrow().value()).isCloseTo(2.5, EXACT);
        assertThat(summary.overall().orElseThrow().value()).isCloseTo(2.5, EXACT);
        assertThat(summary.byDistance()).containsOnlyKeys(0, 1);
        assertThat(summary.byGroup()).containsOnlyKeys(2);
    }

    @Test
    void a_group_of_two_has_an_effect_but_no_limits() {
        List<OutcomeRow> rows = rows(
                area("a", 2, 0, 2),
                area("b", 2, 0, 4),
                area("c", null, 0, 1),
                area("d", null, 0, 0),
                area("e", null, 0, 2));

        GroupTimeEffects effects = GroupTimeEffects.of(rows, Controls.NEVER_TREATED);
        Estimate estimate = effects.cells().get(0).effect().estimate(Confidence.NINETY_FIVE);

        assertThat(estimate.value()).isCloseTo(2, EXACT);
        assertThat(estimate.lower()).isNull();
        assertThat(estimate.status()).isEqualTo(Status.TOO_FEW_TREATED);
        assertThat(GroupTimeSummary.of(effects).simple().orElseThrow().isOfSmallGroup())
                .isTrue();
    }

    @Test
    void where_everyone_starts_sooner_or_later_those_not_yet_treated_are_compared_with() {
        List<OutcomeRow> rows = rows(area("a", 2, 0, 2, 4), area("b", 3, 0, 1, 5));

        assertThat(GroupTimeEffects.of(rows, Controls.NEVER_TREATED).status()).isEqualTo(Status.TOO_FEW_COMPARATORS);
        GroupTimeEffects effects = GroupTimeEffects.of(rows, Controls.NOT_YET_TREATED);
        assertThat(effects.cells()).hasSize(1);
        assertThat(effects.cells().get(0).effect().value()).isCloseTo(1, EXACT);
        assertThat(effects.controls()).isEqualTo(Controls.NOT_YET_TREATED);
    }

    @Test
    void before_the_start_the_base_is_the_period_just_before() {
        List<OutcomeRow> rows = rows(area("a", 3, 0, 2, 9), area("b", null, 0, 1, 5));

        GroupTimeEffects effects = GroupTimeEffects.of(rows, Controls.NEVER_TREATED);

        assertThat(effects.cells()).extracting(GroupTimeEffect::time).containsExactly(2, 3);
        assertThat(effects.cells().get(0).effect().value()).isCloseTo(1, EXACT);
        assertThat(effects.cells().get(1).effect().value()).isCloseTo(7 - 4, EXACT);
        assertThat(GroupTimeSummary.of(effects).byDistance()).containsOnlyKeys(-1, 0);
    }

    @Test
    void what_cannot_be_measured_has_a_status() {
        List<OutcomeRow> gap = new ArrayList<>(FIVE);
        gap.remove(3);

        assertThat(GroupTimeEffects.of(gap, Controls.NEVER_TREATED).status()).isEqualTo(Status.UNBALANCED_PANEL);
        assertThat(GroupTimeEffects.of(rows(area("a", null, 1, 2)), Controls.NEVER_TREATED)
                        .status())
                .isEqualTo(Status.TOO_FEW_TREATED);
        assertThat(GroupTimeEffects.of(List.of(), Controls.NEVER_TREATED).status())
                .isEqualTo(Status.TOO_FEW_TREATED);
        assertThat(GroupTimeEffects.of(rows(area("a", 1, 1, 2), area("b", null, 1, 2)), Controls.NEVER_TREATED)
                        .status())
                .as("treated from the first period on: no base")
                .isEqualTo(Status.TOO_FEW_COMPARATORS);
    }

    private static List<OutcomeRow> area(String name, @Nullable Integer start, double... outcomes) {
        List<OutcomeRow> rows = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            rows.add(new OutcomeRow(name, i + 1, outcomes[i], start));
        }
        return rows;
    }

    @SafeVarargs
    private static List<OutcomeRow> rows(List<OutcomeRow>... areas) {
        List<OutcomeRow> rows = new ArrayList<>();
        for (List<OutcomeRow> area : areas) {
            rows.addAll(area);
        }
        return rows;
    }
}
