package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;
import static org.iccoutcomes.compare.World.month;
import static org.iccoutcomes.compare.World.months;

import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.view.FunnelPosition;
import org.iccoutcomes.definition.measure.AgeRange;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Per;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.measure.Population.SexSelection;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Grain;
import org.iccoutcomes.definition.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last figure to which a rule does not apply, and the first to which it does. */
class WhereRulesBeginTest {
    private static final Comparator OWN = new Comparator.Own();
    private static final Offset<Double> NEAR = Offset.offset(1e-3);
    private static final DateRange ALL = new DateRange(YEAR_1.from(), YEAR_2.to());

    private static World spells() {
        return new World().measure(World.spells("spells")).known("spells", ALL).icc("Millom", "A1");
    }

    private static World spellsPerThousand() {
        return new World().measure(World.spellsPerThousand("spells")).known("spells", ALL);
    }

    @Test
    void ten_events_have_logarithmic_limits_and_are_not_few() {
        Finding finding = spells().cell("spells", "A1", "2014-01", 20)
                .cell("spells", "A1", "2015-01", 10)
                .answer("spells", "Millom", OWN);

        // exp(ln 0.5 -+ 1.96 sqrt(1/10 + 1/20))
        assertThat(finding.change().percent().lower()).isCloseTo(-76.5954, NEAR);
        assertThat(finding.change().percent().upper()).isCloseTo(6.8173, NEAR);
        assertThat(finding.flags()).isEmpty();
    }

    @Test
    void nine_have_exact_limits_and_are_few_on_whichever_side() {
        Finding fall = spells().cell("spells", "A1", "2014-01", 20)
                .cell("spells", "A1", "2015-01", 9)
                .answer("spells", "Millom", OWN);
        Finding rise = spells().cell("spells", "A1", "2014-01", 9)
                .cell("spells", "A1", "2015-01", 20)
                .answer("spells", "Millom", OWN);

        // Clopper and Pearson's limits of 9 in 29, as odds; turned over they are those of the rise.
        assertThat(fall.change().percent().lower()).isCloseTo(-81.9577, NEAR);
        assertThat(fall.change().percent().upper()).isCloseTo(3.3857, NEAR);
        assertThat(rise.change().percent().lower()).isCloseTo(100 * (1 / 1.033857 - 1), NEAR);
        assertThat(fall.flags()).containsExactly(Flag.SMALL_COUNT);
        assertThat(rise.flags()).containsExactly(Flag.SMALL_COUNT);
    }

    @ParameterizedTest
    @CsvSource({"99, 1, true", "98, 2, false"})
    void one_event_in_a_hundred_may_be_of_a_practice_without_a_list(int listed, int unlisted, boolean hasRate) {
        Finding finding = spellsPerThousand()
                .icc("Millom", "A1", "A2")
                .list("A1", ALL, 1000)
                .cell("spells", "A1", "2014-01", 100)
                .cell("spells", "A1", "2015-01", listed)
                .cell("spells", "A2", "2015-01", unlisted)
                .answer("spells", "Millom", OWN);

        assertThat(finding.period().denominator() != null).isEqualTo(hasRate);
        assertThat(finding.flags().contains(Flag.MISSING_DENOMINATOR)).isNotEqualTo(hasRate);
    }

    @ParameterizedTest
    @CsvSource({"MALE, 3", "FEMALE, 5", "ALL, 15"})
    void a_question_about_one_sex_leaves_out_the_other_and_those_of_unknown_sex(SexSelection sex, String expected) {
        World world = spells().cell("spells", "A1", "2015-01", new Stratum("1", "40-44"), 3)
                .cell("spells", "A1", "2015-01", new Stratum("2", "40-44"), 5)
                .cell("spells", "A1", "2015-01", new Stratum(Stratum.UNKNOWN, "40-44"), 7);

        Finding finding = world.answer("spells", "Millom", new Population(AgeRange.ALL, sex));

        assertThat(finding.period().numerator()).isEqualByComparingTo(expected);
    }

    @Test
    void an_age_range_holds_its_first_and_its_last_band_and_no_neighbour() {
        World world = spells().cell("spells", "A1", "2015-01", new Stratum("1", "60-64"), 1)
                .cell("spells", "A1", "2015-01", new Stratum("1", "65-69"), 2)
                .cell("spells", "A1", "2015-01", new Stratum("1", "70-74"), 4)
                .cell("spells", "A1", "2015-01", new Stratum("1", "75-79"), 8);

        Finding finding = world.answer("spells", "Millom", new Population(AgeRange.parse("65-74"), SexSelection.ALL));

        assertThat(finding.period().numerator()).isEqualByComparingTo("6");
    }

    @Test
    void bed_days_per_person_change_by_their_rate_when_the_list_grows() {
        Aggregation days = new Aggregation.Sum("stay_days");
        Finding finding = new World()
                .measure(World.measure("days", days, Grain.MONTH, new Per(1000, Per.Unit.PERSON_YEARS)))
                .known("days", ALL)
                .icc("Millom", "A1")
                .list("A1", YEAR_1, 1000)
                .list("A1", YEAR_2, 2000)
                .cell("days", "A1", "2014-01", 400)
                .cell("days", "A1", "2015-01", 400)
                .answer("days", "Millom", OWN);

        assertThat(finding.period().rate().value()).isCloseTo(200 * 365.25 / 365, NEAR);
        assertThat(finding.period().rate().lower()).isNull();
        assertThat(finding.change().percent().value()).isCloseTo(-50, NEAR);
        assertThat(finding.change().percent().lower()).isNull();
    }

    @Test
    void one_year_and_two_hold_the_same_months_and_season_plays_no_part() {
        DateRange two = months("2014-01", "2015-12");
        World world = new World()
                .measure(World.spells("spells"))
                .icc("Millom", "A1")
                .known("spells", months("2013-01", "2015-12"))
                .monthly("spells", "A1", months("2013-01", "2015-12"), 10);

        Finding finding = world.answer("spells", "Millom", OWN, new WindowPair("x", months("2013-01", "2013-12"), two));

        assertThat(finding.flags()).containsExactly(Flag.UNEQUAL_WINDOWS);
    }

    @Test
    void a_year_and_the_same_year_with_one_month_more_do_not() {
        World world = new World()
                .measure(World.spells("spells"))
                .icc("Millom", "A1")
                .known("spells", months("2013-01", "2015-12"))
                .monthly("spells", "A1", months("2013-01", "2015-12"), 10);

        Finding finding = world.answer(
                "spells",
                "Millom",
                OWN,
                new WindowPair("x", months("2013-01", "2013-12"), months("2014-01", "2015-01")));

        assertThat(finding.flags()).containsExactly(Flag.UNEQUAL_WINDOWS, Flag.DIFFERENT_MONTHS);
    }

    @Test
    void all_of_the_whole_is_a_share_and_so_is_none_of_it() {
        Finding finding = new World()
                .measure(WorldMeasures.share("avoided"))
                .known("avoided", ALL)
                .icc("Millom", "A1")
                .cell("avoided", "A1", month("2014-01"), new Stratum("1", "40-44"), 4, 4)
                .cell("avoided", "A1", month("2015-01"), new Stratum("1", "40-44"), 0, 4)
                .answer("avoided", "Millom", OWN);

        assertThat(finding.baseline().rate().value()).isEqualTo(100);
        assertThat(finding.period().rate().value()).isEqualTo(0);
        assertThat(finding.change().percent().value()).isEqualTo(-100);
        assertThat(finding.flags()).isEmpty();
    }

    @Test
    void far_out_in_a_funnel_is_told_from_just_outside_on_either_side() {
        World world = spellsPerThousand().headline(new Window.Fixed(YEAR_1), new Window.Fixed(YEAR_2));
        int[] counts = {240, 120, 40, 133};
        for (int i = 0; i < counts.length; i++) {
            world.icc("Area " + i, "A" + i)
                    .list("A" + i, ALL, 1000)
                    .cell("spells", "A" + i, "2014-06", 133)
                    .cell("spells", "A" + i, "2015-06", counts[i]);
        }

        List<FunnelPosition> funnel = world.compare().views().funnels();

        // 533 events of four equal areas: 133 are expected of each, give or take 11.5.
        assertThat(funnel).extracting(FunnelPosition::place).containsExactly("high-998", "within", "low-998", "within");
    }

    @Test
    void growth_before_the_start_that_the_comparator_has_not_is_told_as_per_cent_a_year() {
        World world = new World()
                .measure(World.spells("spells"))
                .known("spells", ALL)
                .area("Millom", null, "icc", "2015-01-01")
                .members("Millom", "A1")
                .icc("Grange", "A2");
        for (int i = 0; i < 24; i++) {
            String month = ALL.from().plusMonths(i).toString().substring(0, 7);
            world.cell("spells", "A1", month, (int) Math.round(10_000 * Math.pow(1.01, i)))
                    .cell("spells", "A2", month, 10_000);
        }

        Diagnostics beside = Objects.requireNonNull(world.answer("spells", "Millom", new Comparator.Peers("icc"))
                        .effect())
                .diagnostics();

        assertThat(beside.preTrend().value()).isCloseTo(100 * (Math.pow(1.01, 12) - 1), Offset.offset(0.05));
    }

    @Test
    void a_practice_whose_list_has_ended_has_no_list_for_what_it_counts_later() {
        Finding finding = spellsPerThousand()
                .icc("Millom", "A1", "A2")
                .list("A1", ALL, 1000)
                .list("A2", YEAR_1, 1000)
                .cell("spells", "A1", "2014-01", 100)
                .cell("spells", "A1", "2015-01", 100)
                .cell("spells", "A2", "2015-01", 5)
                .answer("spells", "Millom", OWN);

        assertThat(finding.baseline().denominator()).isNotNull();
        assertThat(finding.period().denominator()).isNull();
    }

    @Test
    void a_question_about_one_sex_of_counts_split_by_age_alone_has_no_data() {
        World world = spells();
        for (int i = 0; i < 24; i++) {
            String month = ALL.from().plusMonths(i).toString().substring(0, 7);
            world.cell("spells", "A1", month, new Stratum(Stratum.ALL, "40-44"), 5);
        }

        Finding finding = world.answer("spells", "Millom", new Population(AgeRange.ALL, SexSelection.FEMALE));

        assertThat(finding.period().numerator()).isNull();
        assertThat(finding.flags()).contains(Flag.NO_DATA);
    }

    @Test
    void a_window_may_not_cut_through_a_count_of_a_whole_quarter() {
        Period quarter = new Period(YEAR_2.from(), 90);
        World world = spells().monthly("spells", "A1", YEAR_1, 10)
                .cell("spells", "A1", quarter, new Stratum("1", "40-44"), 33);

        Finding cut = world.answer("spells", "Millom", OWN, new WindowPair("x", YEAR_1, months("2015-01", "2015-02")));
        Finding whole =
                world.answer("spells", "Millom", OWN, new WindowPair("x", YEAR_1, months("2015-01", "2015-03")));

        assertThat(cut.period().numerator()).isNull();
        assertThat(cut.flags()).contains(Flag.GRAIN);
        assertThat(whole.period().numerator()).isEqualByComparingTo("33");
        assertThat(whole.flags()).doesNotContain(Flag.GRAIN);
    }
}
