package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;
import static org.iccoutcomes.compare.World.months;

import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.RegressionToMean;
import org.iccoutcomes.contract.view.ChangeOf;
import org.iccoutcomes.contract.view.FunnelPosition;
import org.iccoutcomes.contract.view.Trend;
import org.iccoutcomes.contract.view.Variant;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Window;
import org.junit.jupiter.api.Test;

/** What is told beside the findings, and beside an uncontrolled change. */
class ViewsTest {
    private static final DateRange ALL = new DateRange(YEAR_1.from(), YEAR_2.to());

    /** Three communities of 1,000 people: 130, 100 and 70 admissions in the first year; the first falls to 104. */
    private static World three() {
        World world = new World()
                .measure(World.spellsPerThousand("spells"))
                .headline(new Window.Fixed(YEAR_1), new Window.Fixed(YEAR_2))
                .known("spells", ALL);
        int[] before = {130, 100, 70};
        int[] after = {104, 100, 70};
        for (int i = 0; i < before.length; i++) {
            world.icc("Area " + i, "A" + i)
                    .list("A" + i, ALL, 1000)
                    .cell("spells", "A" + i, "2014-06", before[i])
                    .cell("spells", "A" + i, "2015-06", after[i]);
        }
        return world;
    }

    @Test
    void a_high_starter_is_expected_to_fall_towards_the_mean_by_as_much_as_its_height_is_chance() {
        Effect effect = Objects.requireNonNull(
                three().answer("spells", "Area 0", new Comparator.Own()).effect());

        // Variance of the counts 600, of chance 100: 5/6 of the 30 above the mean is real, so 125 is expected.
        RegressionToMean regression =
                Objects.requireNonNull(effect.diagnostics().regression());
        assertThat(regression.percent()).isCloseTo(100 * (125 / 130.0 - 1), Offset.offset(1e-6));
        assertThat(regression.share()).isCloseTo(100 * 5 / 26.0, Offset.offset(1e-6));
    }

    @Test
    void a_low_starter_that_stays_put_moved_by_no_share_of_it() {
        Effect effect = Objects.requireNonNull(
                three().answer("spells", "Area 2", new Comparator.Own()).effect());

        RegressionToMean regression =
                Objects.requireNonNull(effect.diagnostics().regression());
        assertThat(regression.percent()).isPositive();
        assertThat(regression.share()).isNull();
    }

    @Test
    void areas_lie_in_a_funnel_about_the_rate_of_all() {
        List<FunnelPosition> funnel = three().compare().views().funnels();

        assertThat(funnel).extracting(FunnelPosition::area).containsExactly("Area 0", "Area 1", "Area 2");
        // 274 of 3,000 a year; 70 is 2.2 standard errors below.
        assertThat(funnel.get(0).funnel().target()).isCloseTo(274 / 3.0 * 365.25 / 365, Offset.offset(1e-3));
        assertThat(funnel).extracting(FunnelPosition::place).containsExactly("within", "within", "low-95");
        assertThat(funnel.get(0).funnel().status()).isEqualTo("too-few-units");
        assertThat(funnel.get(0).funnel().isAdjusted()).isFalse();
    }

    @Test
    void a_month_far_above_the_others_is_a_signal_and_a_missing_one_is_no_point() {
        World world = new World()
                .measure(World.spells("spells"))
                .icc("Millom", "A1")
                .known("spells", months("2014-01", "2014-05"))
                .known("spells", months("2014-07", "2015-12"));
        for (int i = 0; i < 24; i++) {
            String month = ALL.from().plusMonths(i).toString().substring(0, 7);
            world.cell("spells", "A1", month, i == 20 ? 300 : 100 + i % 3);
        }

        Trend trend = world.compare().views().trends().get(0);

        assertThat(trend.points()).hasSize(23);
        assertThat(trend.points().stream()
                        .filter(point -> point.cause().equals("Above UCL"))
                        .map(point -> point.figure().window().from().toString()))
                .containsExactly("2015-09-01");
        // The mean is not screened, so the one month lifts it above all others.
        assertThat(trend.icon()).isEqualTo("improvement_low");
    }

    @Test
    void a_headline_is_set_beside_every_other_choice_and_sorted_with_it() {
        World world = three().comparator("peers", new Comparator.Peers("icc"))
                .comparator("each", new Comparator.EachPeer("icc"))
                .window("half", new Window.Fixed(months("2014-01", "2014-06")))
                .window("later-half", new Window.Fixed(months("2015-01", "2015-06")));
        Area area = world.programme().areas().find("Area 0").orElseThrow();

        List<Variant> variants = new Robustness(world.programme(), world.compare()).of(world.measureOf("spells"), area);

        // Two pairs of windows, two rates and the number, own and peers; single peers answer another question.
        assertThat(variants).hasSize(12);
        assertThat(variants).filteredOn(Variant::isHeadline).singleElement().satisfies(headline -> {
            assertThat(headline.finding().subject().comparator()).isEqualTo("own");
            assertThat(headline.changeOf()).isEqualTo(ChangeOf.RATE);
            assertThat(headline.percent().value()).isCloseTo(-20, Offset.offset(1e-6));
        });
        assertThat(variants)
                .extracting(variant -> variant.percent().value())
                .isSortedAccordingTo(java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder()));
    }
}
