package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;
import static org.iccoutcomes.compare.World.month;
import static org.iccoutcomes.compare.World.months;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.contract.finding.Change;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.junit.jupiter.api.Test;

class TwoWindowsTest {
    private static final Comparator OWN = new Comparator.Own();
    private static final Offset<Double> NEAR = Offset.offset(1e-4);
    private static final Stratum ANYBODY = new Stratum("1", "40-44");

    private static World known(World world, String measure) {
        return world.known(measure, YEAR_1).known(measure, YEAR_2);
    }

    private static Effect effect(Finding finding) {
        return Objects.requireNonNull(finding.effect());
    }

    @Test
    void nine_hundred_to_six_hundred_and_ninety_three_is_a_fall_of_23_per_cent() {
        World world = known(new World().measure(World.spells("spells")).icc("Millom", "A1"), "spells")
                .monthly("spells", "A1", YEAR_1, 75)
                .cell("spells", "A1", "2015-01", 693);

        Finding finding = world.answer("spells", "Millom", OWN);

        Change change = finding.change();
        assertThat(change.count()).isEqualByComparingTo("-207");
        assertThat(change.percent().value()).isCloseTo(-23.0, NEAR);
        // exp(ln 0.77 -+ 1.96 sqrt(1/693 + 1/900))
        assertThat(change.percent().lower()).isCloseTo(-30.2615, NEAR);
        assertThat(change.percent().upper()).isCloseTo(-14.9824, NEAR);
        assertThat(finding.baseline().rate().value()).isCloseTo(900 / 365.0, NEAR);
        assertThat(effect(finding).percent().method()).isEqualTo("Wald (log), with the dispersion of the periods");
        assertThat(finding.flags()).isEmpty();
    }

    @Test
    void a_baseline_of_nothing_has_no_percentage() {
        World world = known(new World().measure(World.spells("spells")).icc("Millom", "A1"), "spells")
                .cell("spells", "A1", "2015-01", 4);

        Finding finding = world.answer("spells", "Millom", OWN);

        assertThat(finding.change().count()).isEqualByComparingTo("4");
        assertThat(finding.change().percent()).isEqualTo(Interval.UNKNOWN);
        assertThat(effect(finding).percent()).isEqualTo(Interval.UNKNOWN);
        assertThat(effect(finding).whyNotStronger()).contains("baseline is 0");
        assertThat(finding.flags()).containsExactly(Flag.BASELINE_ZERO, Flag.SMALL_COUNT);
    }

    @Test
    void a_month_missing_on_one_side_is_dropped_from_both() {
        World world = new World()
                .measure(World.spells("spells"))
                .icc("Millom", "A1")
                .known("spells", YEAR_1)
                .known("spells", months("2015-01", "2015-03"))
                .known("spells", months("2015-05", "2015-12"))
                .monthly("spells", "A1", YEAR_1, 10)
                .monthly("spells", "A1", YEAR_2, 20);

        Finding finding = world.answer("spells", "Millom", OWN);

        assertThat(finding.baseline().numerator()).isEqualByComparingTo("110");
        assertThat(finding.period().numerator()).isEqualByComparingTo("220");
        assertThat(finding.baseline().days()).isEqualTo(335);
        assertThat(finding.flags()).containsExactly(Flag.PERIODS_DROPPED);
    }

    @Test
    void windows_that_begin_in_different_months_still_pair_by_calendar_month() {
        WindowPair windows = new WindowPair("x", months("2013-06", "2014-05"), months("2015-04", "2016-03"));
        World world = new World()
                .measure(World.spells("spells"))
                .icc("Millom", "A1")
                .known("spells", months("2013-06", "2014-05"))
                .known("spells", months("2015-04", "2016-02"))
                .monthly("spells", "A1", months("2013-06", "2014-05"), 10)
                .cell("spells", "A1", "2014-03", 90)
                .monthly("spells", "A1", months("2015-04", "2016-03"), 10);

        Finding finding = world.answer("spells", "Millom", OWN, windows);

        assertThat(finding.baseline().numerator()).isEqualByComparingTo("110");
        assertThat(finding.period().numerator()).isEqualByComparingTo("110");
    }

    @Test
    void months_after_the_last_complete_one_are_left_out_of_both() {
        World world = known(new World().measure(World.spells("spells")).icc("Millom", "A1"), "spells")
                .completeTo(Dataset.ADMISSIONS, "2015-10-31")
                .monthly("spells", "A1", YEAR_1, 10)
                .monthly("spells", "A1", YEAR_2, 5);

        Finding finding = world.answer("spells", "Millom", OWN);

        assertThat(finding.period().numerator()).isEqualByComparingTo("50");
        assertThat(finding.baseline().numerator()).isEqualByComparingTo("100");
        assertThat(finding.flags()).containsExactly(Flag.PERIODS_DROPPED, Flag.INCOMPLETE_PERIOD);
    }

    @Test
    void what_is_declared_complete_stays_so_whatever_was_found() {
        World declared = new World().completeTo(Dataset.ADMISSIONS, "2015-10-31");
        Map<Dataset, LocalDate> found = Map.of(
                Dataset.ADMISSIONS, LocalDate.parse("2015-08-31"), Dataset.ATTENDANCES, LocalDate.parse("2015-09-30"));

        assertThat(declared.programme().completeTo(found).windows().completeTo())
                .containsExactly(
                        Map.entry(Dataset.ADMISSIONS, LocalDate.parse("2015-10-31")),
                        Map.entry(Dataset.ATTENDANCES, LocalDate.parse("2015-09-30")));
    }

    @Test
    void a_window_without_data_gives_nulls_and_not_zeros() {
        World world = new World()
                .measure(World.spells("spells"))
                .icc("Millom", "A1")
                .known("spells", YEAR_1)
                .monthly("spells", "A1", YEAR_1, 10);

        Finding finding = world.answer("spells", "Millom", OWN);

        assertThat(finding.baseline().numerator()).isEqualByComparingTo("120");
        assertThat(finding.period().numerator()).isNull();
        assertThat(finding.change()).isEqualTo(Change.UNKNOWN);
        assertThat(finding.flags()).contains(Flag.NO_DATA);
    }

    @Test
    void a_month_that_one_listed_member_lacks_is_missing_for_the_area() {
        World world = new World()
                .measure(World.spells("spells"))
                .icc("Millom", "A1", "A2")
                .known("spells", "A1", YEAR_1)
                .known("spells", "A1", YEAR_2)
                .known("spells", "A2", YEAR_1)
                .known("spells", "A2", months("2015-01", "2015-11"))
                .monthly("spells", "A1", YEAR_1, 10)
                .monthly("spells", "A1", YEAR_2, 10);

        Finding finding = world.answer("spells", "Millom", OWN);

        assertThat(finding.period().numerator()).isEqualByComparingTo("110");
        assertThat(finding.flags()).containsExactly(Flag.PERIODS_DROPPED);
    }

    @Test
    void dates_finer_than_the_grain_are_refused() {
        DateRange half = new DateRange(LocalDate.parse("2015-01-01"), LocalDate.parse("2015-06-15"));
        World world = known(new World().measure(World.spells("spells")).icc("Millom", "A1"), "spells")
                .monthly("spells", "A1", YEAR_1, 10);

        Finding finding = world.answer("spells", "Millom", OWN, new WindowPair("x", YEAR_1, half));

        assertThat(finding.baseline().numerator()).isNull();
        assertThat(finding.flags()).contains(Flag.GRAIN);
    }

    @Test
    void plain_counts_of_unequal_windows_change_as_they_stand_and_their_effect_is_per_day() {
        WindowPair windows = new WindowPair(
                "x",
                new DateRange(LocalDate.parse("2019-04-01"), LocalDate.parse("2019-04-03")),
                new DateRange(LocalDate.parse("2019-04-04"), LocalDate.parse("2019-04-07")));
        World world = new World()
                .measure(WorldMeasures.daily("attendances"))
                .icc("Barnet", "A1")
                .known("attendances", months("2019-04", "2019-04"))
                .cell("attendances", "A1", day("2019-04-01"), ANYBODY, 159)
                .cell("attendances", "A1", day("2019-04-04"), ANYBODY, 330);

        Finding finding = world.answer("attendances", "Barnet", OWN, windows);

        assertThat(finding.change().percent().value()).isCloseTo(107.5472, NEAR);
        assertThat(effect(finding).percent().value()).isCloseTo(55.6604, NEAR);
        assertThat(finding.change().rate()).isCloseTo(82.5 - 53, NEAR);
        assertThat(finding.flags()).containsExactly(Flag.UNEQUAL_WINDOWS);
    }

    @Test
    void half_a_year_against_a_year_is_flagged_for_season() {
        World world = known(new World().measure(World.spells("spells")).icc("Millom", "A1"), "spells")
                .monthly("spells", "A1", YEAR_1, 10)
                .monthly("spells", "A1", YEAR_2, 10);

        Finding finding =
                world.answer("spells", "Millom", OWN, new WindowPair("x", YEAR_1, months("2015-01", "2015-06")));

        assertThat(finding.flags()).containsExactly(Flag.UNEQUAL_WINDOWS, Flag.DIFFERENT_MONTHS);
    }

    @Test
    void bed_days_have_no_interval_because_they_are_not_independent() {
        World world = known(new World().measure(WorldMeasures.bedDays("days")).icc("Millom", "A1"), "days")
                .cell("days", "A1", "2014-01", 100)
                .cell("days", "A1", "2015-01", 71);

        Finding finding = world.answer("days", "Millom", OWN);

        assertThat(finding.change().percent().value()).isCloseTo(-29.0, NEAR);
        assertThat(finding.change().percent().lower()).isNull();
        assertThat(finding.period().rate().upper()).isNull();
        assertThat(finding.period().rate().method()).isEqualTo("no interval: not independent events");
    }

    @Test
    void a_mean_has_limits_from_its_squares_and_its_change_a_p_value() {
        World world = known(new World().measure(WorldMeasures.meanStay("stay")).icc("Millom", "A1"), "stay")
                .cell("stay", "A1", month("2014-01"), ANYBODY, 11, 2, 61)
                .cell("stay", "A1", month("2015-01"), ANYBODY, 15, 3, 75);

        Finding finding = world.answer("stay", "Millom", OWN);

        // 5 and 6 days: 5.5 ± 12.7062 × 0.7071 / √2; then three stays of 5 days.
        assertThat(finding.baseline().rate().value()).isCloseTo(5.5, NEAR);
        assertThat(finding.baseline().rate().lower()).isCloseTo(-0.8531, NEAR);
        assertThat(finding.period().rate().upper()).isCloseTo(5.0, NEAR);
        assertThat(effect(finding).percent().value()).isCloseTo(-9.0909, NEAR);
        assertThat(effect(finding).p()).isBetween(0.4, 0.6);
    }

    @Test
    void a_share_is_in_per_cent_with_wilsons_limits() {
        World world = known(new World().measure(WorldMeasures.share("avoided")).icc("Millom", "A1"), "avoided")
                .cell("avoided", "A1", month("2014-01"), ANYBODY, 5, 10)
                .cell("avoided", "A1", month("2015-01"), ANYBODY, 1590, 4548);

        Finding finding = world.answer("avoided", "Millom", OWN);

        assertThat(finding.period().rate().value()).isCloseTo(34.9604, NEAR);
        assertThat(finding.period().rate().lower()).isCloseTo(33.5878, NEAR);
        assertThat(finding.change().rate()).isCloseTo(-15.0396, NEAR);
    }

    @Test
    void a_mean_over_no_rows_has_no_data() {
        World world = known(new World().measure(WorldMeasures.meanStay("stay")).icc("Millom", "A1"), "stay")
                .cell("stay", "A1", month("2014-01"), ANYBODY, 11, 2, 61);

        Finding finding = world.answer("stay", "Millom", OWN);

        assertThat(finding.period().rate()).isEqualTo(Interval.UNKNOWN);
        assertThat(finding.flags()).contains(Flag.NO_DATA);
    }

    private static Period day(String day) {
        return new Period(LocalDate.parse(day), 1);
    }
}
