package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.iccoutcomes.statistics.panel.staggered.GroupEffect;
import org.iccoutcomes.statistics.panel.staggered.GroupTimeEffect;
import org.iccoutcomes.statistics.panel.staggered.GroupTimeEffects;
import org.iccoutcomes.statistics.panel.staggered.GroupTimeSummary;
import org.iccoutcomes.statistics.panel.staggered.OutcomeRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Group-time effects against the formulas of Callaway and Sant'Anna. */
@Tag("golden")
class GoldenGroupTimeTest {
    private static final double TOLERANCE = 1e-8;

    @Test
    void effects_by_group_and_period_are_those_of_the_formula() {
        Golden.groups("did_cs_expected_att_gt", "dataset").forEach((dataset, rows) -> {
            GroupTimeEffects effects = effects(dataset);
            for (Golden row : rows) {
                GroupEffect effect = effects.cells().stream()
                        .filter(cell -> cell.group() == row.given("group") && cell.time() == row.given("time"))
                        .map(GroupTimeEffect::effect)
                        .findFirst()
                        .orElseThrow();
                holds(row, "att", effect);
            }
            assertThat(effects.cells()).hasSameSizeAs(rows);
        });
    }

    @Test
    void effects_drawn_together_are_those_of_the_formula() {
        Golden.groups("did_cs_expected_aggregates", "dataset").forEach((dataset, rows) -> {
            GroupTimeSummary summary = GroupTimeSummary.of(effects(dataset));
            for (Golden row : rows) {
                holds(row, "estimate", named(summary, row.text("aggregation")).orElseThrow());
            }
        });
    }

    private static Optional<GroupEffect> named(GroupTimeSummary summary, String name) {
        if (name.startsWith("event_")) {
            return Optional.ofNullable(summary.byDistance().get(Integer.valueOf(name.substring(6))));
        }
        return switch (name) {
            case "simple" -> summary.simple();
            case "dynamic_overall" -> summary.dynamic();
            case "group_overall" -> summary.overall();
            default -> Optional.ofNullable(summary.byGroup().get(Integer.valueOf(name.substring(6))));
        };
    }

    private static void holds(Golden row, String column, GroupEffect effect) {
        row.holds(column, effect.value(), TOLERANCE);
        if (row.number("se_analytic") == null) {
            assertThat(effect.isOfSmallGroup()).as(row.toString()).isTrue();
        } else {
            row.holds("se_analytic", effect.analyticSe(), TOLERANCE);
        }
    }

    /** The columns are, by their place: area, period, outcome, first treated period (0 for never). */
    private static GroupTimeEffects effects(String dataset) {
        List<Golden> input = Golden.rows("did_cs_input_" + dataset);
        List<String> columns = List.copyOf(input.get(0).cells().keySet());
        List<OutcomeRow> rows = input.stream()
                .map(row -> {
                    int start = (int) row.given(columns.get(3));
                    return new OutcomeRow(
                            row.text(columns.get(0)),
                            (int) row.given(columns.get(1)),
                            row.given(columns.get(2)),
                            start == 0 ? null : (Integer) start);
                })
                .toList();
        return GroupTimeEffects.of(rows, GroupTimeEffects.Controls.NEVER_TREATED);
    }
}
