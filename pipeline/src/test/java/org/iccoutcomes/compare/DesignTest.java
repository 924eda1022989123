package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEARS;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;
import static org.iccoutcomes.compare.World.months;

import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which design answers, within each comparator, and what it says of those that could not. */
class DesignTest {
    private static final Comparator OWN = new Comparator.Own();
    private static final Comparator PEERS = new Comparator.Peers("icc");
    private static final Comparator SYNTHETIC = new Comparator.Synthetic("icc");
    private static final DateRange ALL = new DateRange(YEAR_1.from(), YEAR_2.to());
    private static final Offset<Double> NEAR = Offset.offset(0.5);

    /** An area that halves at its start, and so many peers of its kind that stay as they are. */
    private static World halved(int peers) {
        World world = new World()
                .measure(World.spells("spells"))
                .area("South", null, "system", null)
                .area("Millom", "South", "icc", "2015-01-01")
                .members("Millom", "A0")
                .known("spells", ALL);
        wavy(world, "A0", YEAR_1, 100);
        wavy(world, "A0", YEAR_2, 50);
        for (int i = 1; i <= peers; i++) {
            world.area("Peer " + i, "South", "icc", null).members("Peer " + i, "A" + i);
            wavy(world, "A" + i, ALL, 100 + 10 * i);
        }
        return world;
    }

    /** About so many a month, never the same twice running. */
    private static void wavy(World world, String member, DateRange range, int about) {
        int i = 0;
        for (var month = range.from(); !month.isAfter(range.to()); month = month.plusMonths(1)) {
            int wave = (i * 7 + member.charAt(1) * 3) % 5 - 2;
            world.cell("spells", member, month.toString().substring(0, 7), about + wave);
            i++;
        }
    }

    private static Effect effect(Finding finding) {
        return Objects.requireNonNull(finding.effect());
    }

    private static Effect asked(World world, Comparator comparator, @Nullable StudyDesign design) {
        Question question =
                new Question(world.measureOf("spells"), "Millom", comparator, YEARS, Population.EVERYBODY, design);
        return effect(world.compare().answer(question).get(0));
    }

    @Test
    void an_areas_own_change_is_that_of_its_windows_with_the_interrupted_series_beside_it() {
        Effect effect = asked(halved(0), OWN, null);

        assertThat(effect.design()).isEqualTo(StudyDesign.BEFORE_AFTER);
        assertThat(effect.percent().value()).isCloseTo(-50, NEAR);
        assertThat(effect.percent().method()).isEqualTo("Wald (log), with the dispersion of the periods");
        assertThat(effect.whyNotStronger()).startsWith("The interrupted series stands beside it");
        assertThat(effect.diagnostics().alternative().value()).isCloseTo(-50, Offset.offset(3.0));
        assertThat(effect.diagnostics().alternative().method()).isEqualTo("interrupted series");
        assertThat(effect.diagnostics().note()).contains("24 periods");
    }

    @Test
    void months_that_vary_by_more_than_chance_widen_the_own_interval() {
        World world =
                new World().measure(World.spells("spells")).icc("Millom", "A0").known("spells", ALL);
        int i = 0;
        for (var month = ALL.from(); !month.isAfter(ALL.to()); month = month.plusMonths(1)) {
            world.cell("spells", "A0", month.toString().substring(0, 7), (i / 12 + i) % 2 == 0 ? 160 : 40);
            i++;
        }

        Finding finding = world.answer("spells", "Millom", OWN);

        // Equal sums, so no change; a month is off by 60 from 100: chi-squared 36 a month, on 11 degrees of freedom.
        Double plain = Objects.requireNonNull(finding.change().percent().upper());
        assertThat(effect(finding).percent().upper()).isGreaterThan(5 * plain);
    }

    @Test
    void with_too_few_months_it_is_before_and_after_and_says_why() {
        World world = halved(0).completeTo(org.iccoutcomes.definition.dataset.Dataset.ADMISSIONS, "2015-02-28");

        Effect effect = asked(world, OWN, null);

        assertThat(effect.design()).isEqualTo(StudyDesign.BEFORE_AFTER);
        assertThat(effect.whyNotStronger())
                .isEqualTo("An interrupted series needs 3 known periods on each side of the start;"
                        + " there are 12 before and 2 after.");
    }

    @Test
    void three_peers_or_more_show_how_much_areas_change_anyway() {
        Effect effect = asked(halved(3), PEERS, null);

        assertThat(effect.design()).isEqualTo(StudyDesign.COMPARATOR_SPREAD);
        assertThat(effect.percent().value()).isCloseTo(-50, NEAR);
        assertThat(effect.percent().upper()).isNegative();
        assertThat(effect.pFloor()).isEqualTo(0.25);
        assertThat(effect.p()).isEqualTo(0.25);
        assertThat(effect.diagnostics().alternative().value()).isCloseTo(-50, NEAR);
        assertThat(effect.diagnostics().preTrend().value()).isNotNull();
        assertThat(effect.diagnostics().preTrendP()).isGreaterThan(0.05);
    }

    @Test
    void two_peers_show_no_spread_and_their_series_answers_instead() {
        Effect effect = asked(halved(2), PEERS, null);

        assertThat(effect.design()).isEqualTo(StudyDesign.CONTROLLED_SERIES);
        assertThat(effect.whyNotStronger()).isEqualTo("Comparator spread needs 3 comparators or more; there are 2.");
    }

    @Test
    void the_rest_of_the_parent_is_judged_by_the_areas_it_consists_of() {
        Effect effect = asked(halved(4), new Comparator.Rest(), null);

        assertThat(effect.design()).isEqualTo(StudyDesign.COMPARATOR_SPREAD);
        assertThat(effect.pFloor()).isEqualTo(0.2);
    }

    @Test
    void a_design_asked_for_by_name_is_used_whatever_its_place() {
        Effect effect = asked(halved(3), PEERS, StudyDesign.RATIO_OF_RATE_RATIOS);

        assertThat(effect.design()).isEqualTo(StudyDesign.RATIO_OF_RATE_RATIOS);
        assertThat(effect.percent().value()).isCloseTo(-50, NEAR);
        assertThat(effect.whyNotStronger()).isEqualTo("The design was asked for by name.");
    }

    @Test
    void a_design_that_does_not_apply_answers_nothing_and_names_those_that_do() {
        Effect effect = asked(halved(3), OWN, StudyDesign.SYNTHETIC_CONTROL);

        assertThat(effect.percent()).isEqualTo(Interval.UNKNOWN);
        assertThat(effect.whyNotStronger()).endsWith("these do: before-after, interrupted-series.");
    }

    @Test
    void a_synthetic_control_has_a_placebo_p_with_its_floor_and_no_interval() {
        Effect effect = asked(halved(4), SYNTHETIC, null);

        assertThat(effect.design()).isEqualTo(StudyDesign.SYNTHETIC_CONTROL);
        assertThat(effect.percent().value()).isCloseTo(-50, Offset.offset(5.0));
        assertThat(effect.percent().lower()).isNull();
        assertThat(effect.pFloor()).isEqualTo(0.2);
        assertThat(effect.diagnostics().note()).startsWith("Made of Peer");
    }

    @Test
    void a_synthetic_control_needs_two_others_and_twelve_months() {
        assertThat(asked(halved(1), SYNTHETIC, null).whyNotStronger())
                .isEqualTo("A synthetic control needs 2 other areas with every period; there is 1.");
        World late = halved(4).area("Late", "South", "icc", "2014-06-01").members("Late", "A9");
        wavy(late, "A9", ALL, 90);

        assertThat(late.answer(
                                "spells",
                                "Late",
                                SYNTHETIC,
                                new org.iccoutcomes.compare.window.WindowPair(
                                        "x", months("2014-01", "2014-05"), months("2014-06", "2014-10")))
                        .effect())
                .extracting(Effect::whyNotStronger)
                .isEqualTo("A synthetic control needs 12 known periods before the start; there are 5.");
    }

    @Test
    void a_peer_that_lacks_months_is_left_out_of_the_spread_and_named() {
        World world = new World()
                .measure(World.spells("spells"))
                .area("South", null, "system", null)
                .area("Millom", "South", "icc", "2015-01-01")
                .members("Millom", "A0")
                .known("spells", "A0", ALL);
        wavy(world, "A0", ALL, 100);
        for (int i = 1; i <= 4; i++) {
            world.area("Peer " + i, "South", "icc", null)
                    .members("Peer " + i, "A" + i)
                    .known("spells", "A" + i, i == 4 ? months("2014-01", "2015-06") : ALL);
            wavy(world, "A" + i, ALL, 100);
        }

        Effect effect = asked(world, PEERS, StudyDesign.COMPARATOR_SPREAD);

        assertThat(effect.pFloor()).isEqualTo(0.25);
        assertThat(effect.diagnostics().note())
                .contains("Left out for periods or a population that are not known: Peer 4.");
    }

    @Test
    void an_area_of_nothing_but_noughts_has_no_effect_and_a_sentence() {
        World world = new World()
                .measure(World.spells("spells"))
                .icc("Millom", "A1")
                .known("spells", ALL)
                .cell("spells", "Z9", "2014-01", 5);

        Finding finding = world.answer("spells", "Millom", OWN);

        assertThat(effect(finding).percent()).isEqualTo(Interval.UNKNOWN);
        assertThat(effect(finding).whyNotStronger()).contains("counted nothing");
        assertThat(finding.flags()).contains(Flag.BASELINE_ZERO);
    }

    @Test
    void one_area_alone_has_nobody_to_be_compared_with() {
        for (Comparator comparator : List.of(PEERS, SYNTHETIC, new Comparator.Rest())) {
            Finding finding = new World()
                    .measure(World.spells("spells"))
                    .icc("Millom", "A1")
                    .known("spells", ALL)
                    .monthly("spells", "A1", ALL, 10)
                    .answer("spells", "Millom", comparator);

            assertThat(effect(finding).whyNotStronger()).isEqualTo("There is nothing to compare with.");
            assertThat(finding.flags()).contains(Flag.NO_COMPARATOR);
        }
    }

    @Test
    void a_gap_in_the_series_is_a_gap_and_not_a_nought() {
        World world = new World()
                .measure(World.spells("spells"))
                .icc("Millom", "A1")
                .known("spells", months("2014-01", "2014-05"))
                .known("spells", months("2014-07", "2015-12"));
        wavy(world, "A1", ALL, 100);

        Effect effect = asked(world, OWN, null);

        assertThat(effect.diagnostics().note()).contains("23 periods");
        assertThat(effect.percent().value()).isCloseTo(0, Offset.offset(5.0));
    }

    @Test
    void a_start_outside_the_data_falls_back_to_the_later_window() {
        World world = new World()
                .measure(World.spells("spells"))
                .area("Millom", null, "icc", "2025-01-01")
                .members("Millom", "A1")
                .known("spells", ALL);
        wavy(world, "A1", ALL, 100);

        Effect series = asked(world, OWN, StudyDesign.INTERRUPTED_SERIES);

        assertThat(series.design()).isEqualTo(StudyDesign.INTERRUPTED_SERIES);
    }
}
