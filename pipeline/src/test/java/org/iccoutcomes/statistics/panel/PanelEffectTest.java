package org.iccoutcomes.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.RandomisationTest;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.panel.PanelEffect.HeadlineTest;
import org.junit.jupiter.api.Test;

class PanelEffectTest {
    private static final Confidence LEVEL = Confidence.NINETY_FIVE;
    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    /** Two treated areas rise by 1 and 3, the others by 0 and 2. */
    private static final Panel FOUR = panel(2, new double[][] {{5, 6}, {1, 4}, {7, 7}, {2, 4}});

    @Test
    void the_effect_on_rates_is_the_mean_change_of_the_treated_less_that_of_the_others() {
        PanelFit twoByTwo = PanelFit.of(FOUR, Outcome.rate(1), p -> PanelModel.twoByTwo(p, List.of()));
        PanelFit twoWay = PanelFit.of(FOUR, Outcome.rate(1), PanelModel::twoWay);

        assertThat(twoByTwo.estimate(PanelModel.TREATED_POST, LEVEL).value()).isCloseTo(1, EXACT);
        assertThat(twoWay.estimate(PanelModel.EFFECT, LEVEL).value()).isCloseTo(1, EXACT);
    }

    @Test
    void the_effect_on_counts_is_the_ratio_of_rate_ratios() {
        // 30 before and 18 after against 60 and 60.
        Panel two = panel(3, new double[][] {{10, 20, 12, 6}, {30, 30, 40, 20}});

        PanelEffect effect = PanelEffect.of(two, LEVEL);

        assertThat(effect.effect().value()).isCloseTo(Math.log(0.6), EXACT);
        assertThat(effect.effect().percentOfLog().value()).isCloseTo(-40, EXACT);
    }

    @Test
    void one_treated_area_has_only_a_randomisation_p_with_its_floor() {
        Panel one = panel(2, new double[][] {{50, 30}, {50, 51}, {40, 41}, {30, 28}, {60, 60}}, 1);

        PanelEffect effect = PanelEffect.of(one, LEVEL);

        assertThat(effect.headline()).isEqualTo(HeadlineTest.RANDOMISATION);
        assertThat(effect.headlineP()).isEqualTo(0.2);
        assertThat(effect.randomisation().floor()).isEqualTo(0.2);
        assertThat(effect.bootstrap().status()).isEqualTo(Status.TOO_FEW_TREATED);
        assertThat(effect.headlineStatus()).isEqualTo(Status.OK);
    }

    @Test
    void the_headline_p_depends_on_how_many_areas_there_are() {
        assertThat(HeadlineTest.of(5, 100)).isEqualTo(HeadlineTest.RANDOMISATION);
        assertThat(HeadlineTest.of(100, 5)).isEqualTo(HeadlineTest.RANDOMISATION);
        assertThat(HeadlineTest.of(6, 33)).isEqualTo(HeadlineTest.WILD_BOOTSTRAP);
        assertThat(HeadlineTest.of(6, 34)).isEqualTo(HeadlineTest.CLUSTER_ROBUST);
    }

    @Test
    void an_area_that_counted_nothing_is_dropped_and_reported() {
        Panel panel = panel(2, new double[][] {{5, 6}, {1, 4}, {7, 7}, {0, 0}});

        PanelEffect effect = PanelEffect.of(panel, LEVEL);

        assertThat(effect.dropped()).containsExactly("a3");
        assertThat(effect.effect().value())
                .isEqualTo(PanelEffect.of(panel(2, new double[][] {{5, 6}, {1, 4}, {7, 7}}, 2), LEVEL)
                        .effect()
                        .value());
    }

    @Test
    void nothing_counted_after_the_start_has_no_ratio() {
        Panel panel = panel(2, new double[][] {{5, 0}, {1, 0}, {7, 7}, {3, 5}});

        assertThat(PanelEffect.of(panel, LEVEL).effect().status()).isEqualTo(Status.NOT_CONVERGED);
    }

    @Test
    void without_treated_or_without_others_there_is_no_answer() {
        Panel nobody = panel(2, new double[][] {{5, 6}, {7, 7}}, 0);
        Panel everybody = panel(2, new double[][] {{5, 6}, {7, 7}}, 2);
        Panel nothing = panel(2, new double[][] {{0, 0}, {0, 0}}, 1);

        assertThat(PanelEffect.of(nobody, LEVEL).effect().status()).isEqualTo(Status.TOO_FEW_TREATED);
        assertThat(PanelEffect.of(everybody, LEVEL).effect().status()).isEqualTo(Status.TOO_FEW_COMPARATORS);
        assertThat(PanelEffect.of(nothing, LEVEL).effect().value()).isNull();
        assertThat(PanelEffect.of(new Panel(List.of()), LEVEL).effect().status())
                .isEqualTo(Status.TOO_FEW_TREATED);
    }

    @Test
    void a_missing_period_rules_out_the_tests_that_need_them_all() {
        List<PanelRow> rows = new ArrayList<>(FOUR.rows());
        rows.remove(rows.size() - 1);
        Panel gap = new Panel(rows);

        assertThat(WildBootstrap.of(gap).status()).isEqualTo(Status.UNBALANCED_PANEL);
        assertThat(PanelRandomisation.of(gap).status()).isEqualTo(Status.UNBALANCED_PANEL);
        assertThat(PanelFit.of(gap, Outcome.rate(1), PanelModel::twoWay).status())
                .isEqualTo(Status.OK);
    }

    @Test
    void areas_that_start_at_different_times_are_flagged_and_not_reassigned() {
        List<PanelRow> rows = new ArrayList<>(panel(2, new double[][] {{5, 6, 7}, {1, 4, 5}, {7, 7, 8}, {2, 4, 4}})
                .rows());
        rows.set(1, new PanelRow("a0", "a0", 2, 6, 1, false));
        Panel staggered = new Panel(rows);

        assertThat(PanelEffect.of(staggered, LEVEL).isStaggered()).isTrue();
        assertThat(PanelRandomisation.of(staggered).status()).isEqualTo(Status.STAGGERED_ADOPTION);
    }

    @Test
    void more_areas_than_can_be_enumerated_are_drawn_the_same_way_twice() {
        double[][] counts = new double[14][4];
        for (int area = 0; area < counts.length; area++) {
            for (int time = 0; time < 4; time++) {
                counts[area][time] = 50 + (area * 7 + time * 11 + area * time) % 13;
            }
        }
        Panel many = panel(3, counts, 7);

        WildBootstrap first = WildBootstrap.of(many);

        assertThat(first.patterns()).isEqualTo(10_000);
        assertThat(first.p()).isBetween(1e-4, 1.0);
        assertThat(WildBootstrap.of(many)).isEqualTo(first);
    }

    @Test
    void changes_without_any_spread_cannot_be_bootstrapped() {
        Panel same = panel(2, new double[][] {{5, 6}, {1, 2}, {3, 4}, {7, 7}, {2, 2}, {4, 4}}, 3);

        assertThat(WildBootstrap.of(same).status()).isEqualTo(Status.NOT_IDENTIFIED);
        assertThat(PanelRandomisation.of(same).p()).isEqualTo(0.1);
    }

    @Test
    void an_event_study_measures_each_period_from_the_one_before_the_start() {
        // The treated stand 2, 1, 0 above the others before, and 4 above after.
        Panel panel = panel(4, new double[][] {{12, 12, 13, 18}, {13, 14, 13, 18}, {10, 11, 12, 13}, {11, 13, 14, 15}});

        PanelFit fit = PanelFit.of(panel, Outcome.rate(1), PanelModel::eventStudy);

        assertThat(PanelModel.eventTerms(panel)).isEqualTo(Map.of(-3, "k_m3", -2, "k_m2", 0, "k_p0"));
        assertThat(fit.estimate("k_m3", LEVEL).value()).isCloseTo(2, EXACT);
        assertThat(fit.estimate("k_m2", LEVEL).value()).isCloseTo(1, EXACT);
        assertThat(fit.estimate("k_p0", LEVEL).value()).isCloseTo(4, EXACT);
        assertThat(fit.joint(List.of("k_m3", "k_m2")).degrees()).isEqualTo(2);
        assertThat(fit.joint(List.of("k_m3", "k_m2", "k_p0", "period 2")).status())
                .isEqualTo(Status.TOO_FEW_VALUES);
    }

    @Test
    void a_reassignment_that_cannot_be_gone_through_has_no_p() {
        RandomisationTest test = RandomisationTest.of(40, 20, PanelRules.MOST_ASSIGNMENTS, set -> set[0]);

        assertThat(test.status()).isEqualTo(Status.TOO_MANY_ASSIGNMENTS);
        assertThat(test.p()).isNull();
    }

    @Test
    void one_cluster_gives_a_figure_without_limits() {
        List<PanelRow> rows = FOUR.rows().stream()
                .map(row -> new PanelRow(row.unit(), "all", row.time(), row.count(), 1, row.isTreated()))
                .toList();

        Estimate estimate = PanelFit.of(new Panel(rows), Outcome.rate(1), PanelModel::twoWay)
                .estimate(PanelModel.EFFECT, LEVEL);

        assertThat(estimate.status()).isEqualTo(Status.TOO_FEW_VALUES);
        assertThat(estimate.value()).isCloseTo(1, EXACT);
        assertThat(estimate.lower()).isNull();
    }

    @Test
    void areas_that_changed_almost_alike_have_an_effect_though_rounding_exceeds_the_deviance() {
        double[] people = {50_000, 6_000, 13_000, 20_000};
        double[][] counts = {{5251, 5304}, {630, 636}, {1364, 1380}, {2100, 2119}};
        List<PanelRow> rows = new ArrayList<>();
        for (int area = 0; area < 4; area++) {
            for (int time = 0; time < 2; time++) {
                boolean isOn = area == 0 && time == 1;
                rows.add(new PanelRow("a" + area, "a" + area, time, counts[area][time], people[area], isOn));
            }
        }

        Estimate effect =
                PanelFit.of(new Panel(rows), Outcome.COUNT, PanelModel::twoWay).estimate(PanelModel.EFFECT, LEVEL);

        double others = (636.0 + 1380 + 2119) / (630 + 1364 + 2100);
        assertThat(effect.value()).isCloseTo(Math.log(5304.0 / 5251 / others), EXACT);
    }

    private static Panel panel(int start, double[][] counts) {
        return panel(start, counts, counts.length / 2);
    }

    /** One row of counts an area, the first ones treated from {@code start} on; everybody's exposure is 1. */
    private static Panel panel(int start, double[][] counts, int treated) {
        List<PanelRow> rows = new ArrayList<>();
        for (int area = 0; area < counts.length; area++) {
            for (int time = 1; time <= counts[area].length; time++) {
                boolean isOn = area < treated && time >= start;
                rows.add(new PanelRow("a" + area, "a" + area, time, counts[area][time - 1], 1, isOn));
            }
        }
        return new Panel(rows);
    }
}
