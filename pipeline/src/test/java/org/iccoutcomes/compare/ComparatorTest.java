package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEARS;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;
import static org.iccoutcomes.compare.World.months;

import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.iccoutcomes.contract.finding.Comparison;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.definition.measure.Direction;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.Window;
import org.junit.jupiter.api.Test;

class ComparatorTest {
    private static final Comparator PEERS = new Comparator.Peers("icc");
    private static final Offset<Double> NEAR = Offset.offset(1e-4);

    /** Three communities of one practice each: −20 %, ±0 %, +10 %. */
    private static World three(String grangeStart) {
        return new World()
                .measure(World.spells("spells"))
                .area("South", null, "system", null)
                .area("Millom", "South", "icc", "2015-01-01")
                .area("Grange", "South", "icc", grangeStart)
                .area("Kendal", "South", "icc", null)
                .members("Millom", "A1")
                .members("Grange", "A2")
                .members("Kendal", "A3")
                .known("spells", YEAR_1)
                .known("spells", YEAR_2)
                .cell("spells", "A1", "2014-01", 100)
                .cell("spells", "A1", "2015-01", 80)
                .cell("spells", "A2", "2014-01", 200)
                .cell("spells", "A2", "2015-01", 200)
                .cell("spells", "A3", "2014-01", 300)
                .cell("spells", "A3", "2015-01", 330);
    }

    private static Comparison comparison(Finding finding) {
        return Objects.requireNonNull(finding.comparison());
    }

    private static Effect effect(Finding finding) {
        return Objects.requireNonNull(finding.effect());
    }

    @Test
    void peers_are_pooled_by_summing_them() {
        Finding finding = three("2016-06-01").answer("spells", "Millom", PEERS);

        assertThat(comparison(finding).baseline().numerator()).isEqualByComparingTo("500");
        assertThat(comparison(finding).percent().value()).isCloseTo(6.0, NEAR);
        // (80/100) / (530/500)
        assertThat(effect(finding).percent().value()).isCloseTo(-24.5283, NEAR);
        assertThat(effect(finding).percent().method()).isEqualTo("ratio of rate ratios (Poisson)");
        assertThat(finding.flags()).isEmpty();
    }

    @Test
    void a_peer_that_started_by_the_end_of_the_window_is_left_out_and_said_so() {
        Finding finding = three("2015-12-31").answer("spells", "Millom", PEERS);

        assertThat(comparison(finding).baseline().numerator()).isEqualByComparingTo("300");
        assertThat(finding.flags()).containsExactly(Flag.PEERS_STARTED);
    }

    @Test
    void each_peer_stands_alone_and_one_that_started_has_no_effect() {
        World world = three("2015-06-01");

        List<Finding> findings = world.compare()
                .answer(new Question(world.measureOf("spells"), "Millom", new Comparator.EachPeer("icc"), YEARS));

        assertThat(findings).extracting(f -> f.subject().comparator()).containsExactly("Grange", "Kendal");
        assertThat(comparison(findings.get(0)).percent().value()).isCloseTo(0.0, NEAR);
        assertThat(effect(findings.get(0)).percent()).isEqualTo(Interval.UNKNOWN);
        assertThat(effect(findings.get(0)).whyNotStronger()).contains("started itself");
        assertThat(findings.get(0).flags()).containsExactly(Flag.PEERS_STARTED);
        assertThat(effect(findings.get(1)).percent().value()).isCloseTo(100 * (0.8 / 1.1 - 1), NEAR);
    }

    @Test
    void the_rest_is_the_parent_less_the_area() {
        World world = three("2015-06-01").members("South", "A4").cell("spells", "A4", "2014-01", 50);

        Finding finding = world.answer("spells", "Millom", new Comparator.Rest());

        assertThat(comparison(finding).baseline().numerator()).isEqualByComparingTo("550");
        assertThat(comparison(finding).period().numerator()).isEqualByComparingTo("530");
    }

    @Test
    void the_rest_of_a_parent_that_takes_in_everybody_is_everybody_else() {
        World world = new World()
                .measure(WorldMeasures.readyMade("spells"))
                .area("England", null, "country", null)
                .area("RTX", "England", "trust", null)
                .members("England", "all")
                .members("RTX", "RTX")
                .known("spells", YEAR_1)
                .known("spells", YEAR_2)
                .cell("spells", "RTX", "2014-04", 37554)
                .cell("spells", "RTX", "2015-04", 37141)
                .cell("spells", "R01", "2014-04", 5504394)
                .cell("spells", "R02", "2015-04", 6027396);

        Finding finding = world.answer("spells", "RTX", new Comparator.Rest());

        assertThat(finding.change().percent().value()).isCloseTo(-1.0997, NEAR);
        assertThat(comparison(finding).percent().value()).isCloseTo(9.5015, NEAR);
        assertThat(effect(finding).percent().value()).isCloseTo(100 * (0.903186 - 1), NEAR);
    }

    @Test
    void an_area_without_a_parent_has_no_rest() {
        Finding finding = three("2015-06-01").answer("spells", "South", new Comparator.Rest());

        assertThat(finding.comparison()).isNull();
        assertThat(effect(finding).percent()).isEqualTo(Interval.UNKNOWN);
        assertThat(finding.flags()).contains(Flag.NO_COMPARATOR);
    }

    @Test
    void a_comparator_that_holds_the_area_is_said_to() {
        Finding finding = three("2015-06-01").answer("spells", "Millom", new Comparator.OneArea("South"));

        assertThat(comparison(finding).baseline().numerator()).isEqualByComparingTo("600");
        assertThat(finding.flags()).contains(Flag.CONTAINS_AREA);
    }

    @Test
    void a_month_the_comparator_lacks_is_dropped_from_its_effect_but_not_from_the_areas_change() {
        World world = new World()
                .measure(World.spells("spells"))
                .icc("Millom", "A1")
                .icc("Kendal", "A3")
                .known("spells", "A1", YEAR_1)
                .known("spells", "A1", YEAR_2)
                .known("spells", "A3", months("2014-02", "2014-12"))
                .known("spells", "A3", YEAR_2)
                .monthly("spells", "A1", YEAR_1, 10)
                .cell("spells", "A1", "2014-01", 90)
                .monthly("spells", "A1", YEAR_2, 10)
                .monthly("spells", "A3", YEAR_1, 20)
                .monthly("spells", "A3", YEAR_2, 20);

        Finding finding = world.answer("spells", "Millom", PEERS);

        assertThat(finding.baseline().numerator()).isEqualByComparingTo("210");
        assertThat(comparison(finding).period().numerator()).isEqualByComparingTo("220");
        assertThat(effect(finding).percent().value()).isCloseTo(0.0, NEAR);
        assertThat(finding.flags()).containsExactly(Flag.PERIODS_DROPPED);
    }

    @Test
    void the_lowest_change_and_the_lowest_level_come_first() {
        World world = three("2015-06-01");

        Standing millom = world.answer("spells", "Millom", new Comparator.Own()).standing();
        Standing kendal = world.answer("spells", "Kendal", new Comparator.Own()).standing();

        assertThat(Objects.requireNonNull(millom.change()).position()).isEqualTo(1);
        assertThat(Objects.requireNonNull(millom.change()).of()).isEqualTo(3);
        assertThat(Objects.requireNonNull(kendal.level()).position()).isEqualTo(3);
    }

    @Test
    void where_higher_is_better_the_highest_comes_first() {
        World world = three("2015-06-01").measure(WorldMeasures.better(World.spells("spells"), Direction.HIGHER));

        Standing kendal = world.answer("spells", "Kendal", new Comparator.Own()).standing();

        assertThat(Objects.requireNonNull(kendal.change()).position()).isEqualTo(1);
    }

    @Test
    void ties_share_the_better_place_and_an_area_without_a_figure_has_none() {
        World world = three("2015-06-01")
                .icc("Ulverston", "A5")
                .icc("Sedbergh", "A6")
                .cell("spells", "A5", "2014-01", 10)
                .cell("spells", "A5", "2015-01", 8)
                .cell("spells", "A6", "2015-01", 3);

        Standing ulverston =
                world.answer("spells", "Ulverston", new Comparator.Own()).standing();
        Standing grange = world.answer("spells", "Grange", new Comparator.Own()).standing();
        Standing sedbergh =
                world.answer("spells", "Sedbergh", new Comparator.Own()).standing();

        assertThat(Objects.requireNonNull(ulverston.change()).position()).isEqualTo(1);
        assertThat(Objects.requireNonNull(grange.change()).position()).isEqualTo(3);
        assertThat(sedbergh.change()).isNull();
        assertThat(Objects.requireNonNull(grange.change()).of()).isEqualTo(4);
    }

    @Test
    void a_programme_asks_every_measure_of_every_area_that_has_windows() {
        World world = three("2016-06-01")
                .comparator("peers", PEERS)
                .comparator("each", new Comparator.EachPeer("icc"))
                .comparator("rest", new Comparator.Rest())
                .headline(new Window.SinceStart(-11, 0), new Window.SinceStart(1, 12))
                .window("before", new Window.Fixed(months("2013-01", "2013-12")))
                .window("half", new Window.SinceStart(1, 6));

        List<Finding> findings = world.findings();

        assertThat(findings)
                .filteredOn(f -> f.subject().area().equals("Millom"))
                .filteredOn(f -> f.subject().windows().equals("headline"))
                .extracting(f -> f.subject().comparator())
                .containsExactly("Grange", "Kendal", "own", "peers", "rest");
        assertThat(findings)
                .filteredOn(f -> f.subject().windows().equals("headline of Millom"))
                .extracting(f -> f.subject().area())
                .containsExactly("(no area)", "Grange", "Kendal", "South");
        assertThat(findings)
                .extracting(f -> f.subject().windows())
                .contains("half")
                .doesNotContain("before");
        assertThat(findings).isSortedAccordingTo((a, b) -> a.subject().compareTo(b.subject()));
    }
}
