package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.Window;
import org.junit.jupiter.api.Test;

/** Groups with windows of their own, and stated numbers. */
class NamedComparatorTest {
    private static final Offset<Double> NEAR = Offset.offset(1e-4);

    /** Millom −20 %; two vanguards 100 → 110 → 121, a year apart. */
    private static World vanguards() {
        return new World()
                .measure(World.spells("spells"))
                .area("Millom", null, "icc", "2015-01-01")
                .members("Millom", "A1")
                .area("East", null, "vanguard", null)
                .members("East", "V1")
                .area("West", null, "vanguard", null)
                .members("West", "V2")
                .known("spells", months("2013-01", "2015-12"))
                .cell("spells", "A1", "2014-06", 100)
                .cell("spells", "A1", "2015-06", 80)
                .cell("spells", "V1", "2013-06", 60)
                .cell("spells", "V1", "2014-06", 66)
                .cell("spells", "V1", "2015-06", 72)
                .cell("spells", "V2", "2013-06", 40)
                .cell("spells", "V2", "2014-06", 44)
                .cell("spells", "V2", "2015-06", 49);
    }

    private static Effect effect(Finding finding) {
        return Objects.requireNonNull(finding.effect());
    }

    private static Comparison comparison(Finding finding) {
        return Objects.requireNonNull(finding.comparison());
    }

    @Test
    void a_group_grows_over_its_own_baseline_window_where_it_has_one() {
        Comparator group = new Comparator.Group(
                "vanguards", List.of("East", "West"), new Window.Fixed(months("2013-01", "2013-12")));

        Finding finding = vanguards().answer("spells", "Millom", group);

        assertThat(comparison(finding).baseline().numerator()).isEqualByComparingTo("100");
        assertThat(comparison(finding).percent().value()).isCloseTo(21, NEAR);
        assertThat(effect(finding).percent().value()).isCloseTo(100 * (0.8 / 1.21 - 1), NEAR);
        assertThat(finding.flags()).contains(Flag.OWN_WINDOWS);
    }

    @Test
    void without_one_it_has_the_areas() {
        Comparator group = new Comparator.Group("vanguards", List.of("East", "West"), null);

        Finding finding = vanguards().answer("spells", "Millom", group);

        assertThat(comparison(finding).percent().value()).isCloseTo(10, NEAR);
        assertThat(finding.flags()).doesNotContain(Flag.OWN_WINDOWS);
    }

    @Test
    void areas_that_share_people_with_the_area_are_left_out_of_a_group() {
        World world = vanguards()
                .area("Twin", null, "vanguard", null)
                .members("Twin", "A1")
                .known("spells", months("2013-01", "2013-01"));
        Comparator group = new Comparator.Group("vanguards", List.of("East", "Twin", "Millom"), null);

        Finding finding = world.answer("spells", "Millom", group);

        assertThat(comparison(finding).baseline().numerator()).isEqualByComparingTo("66");
        assertThat(finding.flags()).contains(Flag.OVERLAPPING_AREAS);
    }

    @Test
    void a_group_of_nobody_else_is_nothing_to_compare_with() {
        Finding finding =
                vanguards().answer("spells", "Millom", new Comparator.Group("vanguards", List.of("Millom"), null));

        assertThat(finding.flags()).contains(Flag.NO_COMPARATOR, Flag.OVERLAPPING_AREAS);
    }

    @Test
    void a_target_is_a_change_without_an_error_of_its_own() {
        Finding finding = vanguards().answer("spells", "Millom", new Comparator.Target("target", -3.5, List.of()));

        assertThat(comparison(finding).percent().value()).isEqualTo(-3.5);
        assertThat(effect(finding).percent().value()).isCloseTo(100 * (0.8 / 0.965 - 1), NEAR);
        assertThat(effect(finding).diagnostics().note()).startsWith("The target is -3.5 %");
    }

    @Test
    void a_target_of_other_measures_is_none_of_this_one() {
        Comparator target = new Comparator.Target("target", -3.5, List.of("miles"));

        assertThat(vanguards().answer("spells", "Millom", target).flags()).contains(Flag.NO_COMPARATOR);
        World world = vanguards().comparator("target", target);
        assertThat(world.headline(new Window.Fixed(YEAR_1), new Window.Fixed(YEAR_2))
                        .findings())
                .extracting(finding -> finding.subject().comparator())
                .doesNotContain("target");
    }

    @Test
    void where_nothing_was_published_there_is_nothing_to_compare_with() {
        assertThat(vanguards()
                        .answer("spells", "Millom", new Comparator.Published())
                        .flags())
                .contains(Flag.NO_COMPARATOR);
    }
}
