package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEAR_2;
import static org.iccoutcomes.compare.World.months;

import org.assertj.core.data.Offset;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.definition.measure.AgeRange;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Grain;
import org.junit.jupiter.api.Test;

class RepeatUseTest {
    private static final Comparator OWN = new Comparator.Own();
    private static final Offset<Double> NEAR = Offset.offset(1e-4);
    private static final DateRange BOTH = months("2014-01", "2015-12");

    /** 900 spells, then 693, which people had more than once. */
    private static World world() {
        return new World()
                .measure(World.spells("spells"))
                .icc("Millom", "A1")
                .known("spells", BOTH)
                .cell("spells", "A1", "2014-01", 450)
                .cell("spells", "A1", "2014-07", 450)
                .cell("spells", "A1", "2015-01", 693);
    }

    @Test
    void spells_of_people_who_come_back_have_wider_limits() {
        // Squares of the year before: 600 + 600 + 2 x 300 = 1800, twice the 900 spells; of the year after 3 x 693.
        Finding finding = world().people("spells", "A1", "2014-01", 450, 600)
                .people("spells", "A1", "2014-07", 450, 600)
                .comingBack("spells", "A1", "2014-07", "2014-01", 300)
                .people("spells", "A1", "2015-01", 693, 2079)
                .answer("spells", "Millom", OWN);

        assertThat(finding.baseline().dispersion()).isEqualTo(2);
        assertThat(finding.period().dispersion()).isEqualTo(3);
        // exp(ln 0.77 -+ 1.96 sqrt(3/693 + 2/900))
        double half = 1.959963984540054 * Math.sqrt(3 / 693.0 + 2 / 900.0);
        assertThat(finding.change().percent().lower()).isCloseTo(100 * (0.77 * Math.exp(-half) - 1), NEAR);
        assertThat(finding.change().percent().upper()).isCloseTo(100 * (0.77 * Math.exp(half) - 1), NEAR);
        assertThat(finding.change().percent().method()).isEqualTo("Wald (log), with repeat users");
        assertThat(finding.baseline().rate().method()).isEqualTo("Byars, with repeat users");
        assertThat(finding.flags()).isEmpty();
    }

    @Test
    void pairs_of_months_on_either_side_of_a_window_s_end_are_no_part_of_it() {
        Finding finding = world().people("spells", "A1", "2014-01", 450, 450)
                .people("spells", "A1", "2014-07", 450, 450)
                .people("spells", "A1", "2015-01", 693, 693)
                .comingBack("spells", "A1", "2015-01", "2014-07", 400)
                .answer("spells", "Millom", OWN);

        assertThat(finding.baseline().dispersion()).isEqualTo(1);
        assertThat(finding.period().dispersion()).isEqualTo(1);
    }

    @Test
    void where_most_rows_do_not_say_whose_they_are_nothing_is_known_of_people() {
        Finding finding = world().people("spells", "A1", "2014-01", 449, 900)
                .people("spells", "A1", "2015-01", 693, 1400)
                .answer("spells", "Millom", OWN);

        assertThat(finding.baseline().dispersion()).isNull();
        assertThat(finding.period().dispersion()).isNotNull();
        assertThat(finding.change().percent().method()).isEqualTo("Wald (log)");
    }

    @Test
    void a_question_about_some_ages_borrows_what_is_known_of_everybody() {
        Population old = new Population(new AgeRange(40, 44), Population.SexSelection.ALL);
        Finding finding = world().people("spells", "A1", "2014-01", 900, 1800)
                .people("spells", "A1", "2015-01", 693, 1386)
                .answer("spells", "Millom", old);

        assertThat(finding.period().dispersion()).isEqualTo(2);
        assertThat(finding.flags()).contains(Flag.REPEAT_USE_BORROWED);
    }

    @Test
    void a_window_of_two_years_borrows_from_its_last_year() {
        World world = new World()
                .measure(World.spells("spells"))
                .icc("Millom", "A1")
                .known("spells", months("2013-01", "2015-12"))
                .monthly("spells", "A1", months("2013-01", "2015-12"), 50)
                .people("spells", "A1", "2013-01", 600, 6000)
                .people("spells", "A1", "2014-01", 600, 1200)
                .people("spells", "A1", "2015-01", 600, 1800);

        Finding finding =
                world.answer("spells", "Millom", OWN, new WindowPair("x", months("2013-01", "2014-12"), YEAR_2));

        assertThat(finding.baseline().dispersion()).isEqualTo(2);
        assertThat(finding.flags()).contains(Flag.REPEAT_USE_BORROWED);
    }

    @Test
    void bed_days_have_limits_only_where_thirty_people_could_have_made_them_up() {
        World world = new World()
                .measure(World.measure("days", new Aggregation.Sum("stay_days"), Grain.MONTH, null))
                .icc("Millom", "A1")
                .icc("Grange", "B1")
                .known("days", BOTH);
        for (String member : new String[] {"A1", "B1"}) {
            world.cell("days", member, "2014-01", 1000).cell("days", member, "2015-01", 800);
        }
        world.people("days", "A1", "2014-01", 1000, 20_000)
                .people("days", "A1", "2015-01", 800, 16_000)
                .people("days", "B1", "2014-01", 1000, 20_000)
                .people("days", "B1", "2015-01", 800, 32_000);

        Finding many = world.answer("days", "Millom", OWN);
        Finding few = world.answer("days", "Grange", OWN);

        double half = 1.959963984540054 * Math.sqrt(20 / 800.0 + 20 / 1000.0);
        assertThat(many.change().percent().lower()).isCloseTo(100 * (0.8 * Math.exp(-half) - 1), NEAR);
        assertThat(few.change().percent().lower()).isNull();
        assertThat(few.change().percent().method()).isEqualTo("no interval: not independent events");
        assertThat(few.period().rate().lower()).isNull();
        assertThat(few.baseline().rate().lower()).isNotNull();
    }

    @Test
    void a_mean_has_the_median_of_its_values_beside_it() {
        World world = new World()
                .measure(World.measure("stay", new Aggregation.Mean("stay_days"), Grain.MONTH, null))
                .icc("Millom", "A1")
                .known("stay", BOTH)
                .value("stay", "A1", "2014-03", 1, 5)
                .value("stay", "A1", "2014-09", 2, 4)
                .value("stay", "A1", "2014-09", 60, 2)
                .value("stay", "A1", "2015-09", 9, 1);

        Finding finding = world.answer("stay", "Millom", OWN);

        assertThat(finding.baseline().median().value()).isEqualTo(2);
        assertThat(finding.baseline().median().lower()).isEqualTo(1);
        assertThat(finding.baseline().median().upper()).isEqualTo(60);
        assertThat(finding.period().median().value()).isEqualTo(9);
        assertThat(finding.baseline().dispersion()).isNull();
    }
}
