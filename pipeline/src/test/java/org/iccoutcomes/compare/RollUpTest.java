package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;
import static org.iccoutcomes.compare.World.months;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.definition.measure.AgeRange;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.junit.jupiter.api.Test;

class RollUpTest {
    private static final Stratum WOMEN_OVER_90 = new Stratum("2", "90+");
    private static final Stratum MEN_OF_40 = new Stratum("1", "40-44");

    private static World spells() {
        return new World()
                .measure(World.spells("spells"))
                .known("spells", YEAR_1)
                .known("spells", YEAR_2);
    }

    private static Finding own(World world, String area) {
        return world.answer("spells", area, new Comparator.Own());
    }

    @Test
    void a_member_counts_for_the_area_it_is_in_on_the_day() {
        World world = spells().area("Millom", null, "icc", null)
                .area("Grange", null, "icc", null)
                .member("Millom", "A1", null, "2015-06-14")
                .member("Grange", "A1", "2015-06-15", null)
                .cell("spells", "A1", new Period(LocalDate.parse("2015-06-01"), 14), MEN_OF_40, 3)
                .cell("spells", "A1", new Period(LocalDate.parse("2015-06-15"), 16), MEN_OF_40, 4);

        assertThat(own(world, "Millom").period().numerator()).isEqualByComparingTo("3");
        assertThat(own(world, "Grange").period().numerator()).isEqualByComparingTo("4");
    }

    @Test
    void a_parent_counts_a_member_of_two_children_once() {
        World world = spells().area("South", null, "system", null)
                .area("Millom", "South", "icc", null)
                .area("Grange", "South", "icc", null)
                .members("Millom", "A1")
                .members("Grange", "A1", "A2")
                .cell("spells", "A1", "2015-01", 3)
                .cell("spells", "A2", "2015-01", 10);

        assertThat(own(world, "South").period().numerator()).isEqualByComparingTo("13");
    }

    @Test
    void what_is_in_no_area_is_a_row_of_its_own() {
        World world = spells().area("Millom", null, "icc", null)
                .member("Millom", "A1", "2015-02-01", null)
                .cell("spells", "A1", "2015-01", 1)
                .cell("spells", "A1", "2015-02", 2)
                .cell("spells", "A9", "2015-02", 4)
                .cell("spells", "", "2015-02", 8);

        assertThat(own(world, "(no area)").period().numerator()).isEqualByComparingTo("13");
    }

    @Test
    void a_list_of_all_takes_in_every_member() {
        World world = spells().icc("England", "all")
                .icc("Millom", "A1")
                .cell("spells", "A1", "2015-01", 1)
                .cell("spells", "A9", "2015-02", 4)
                .cell("spells", "", "2015-02", 8);

        assertThat(own(world, "England").period().numerator()).isEqualByComparingTo("13");
    }

    @Test
    void an_unsplit_count_is_never_added_to_split_ones() {
        World world = spells().icc("Millom", "A1", "A2")
                .cell("spells", "A1", "2015-01", Stratum.UNSPLIT, 5)
                .cell("spells", "A1", "2015-01", MEN_OF_40, 2)
                .cell("spells", "A1", "2015-01", WOMEN_OVER_90, 3)
                .cell("spells", "A2", "2015-01", Stratum.UNSPLIT, 10);

        assertThat(own(world, "Millom").period().numerator()).isEqualByComparingTo("15");
    }

    @Test
    void a_question_about_ages_leaves_out_everybody_else_and_those_of_unknown_age() {
        World world = spells().icc("Millom", "A1")
                .cell("spells", "A1", "2015-01", MEN_OF_40, 2)
                .cell("spells", "A1", "2015-01", new Stratum("1", Stratum.UNKNOWN), 7)
                .cell("spells", "A1", "2015-01", WOMEN_OVER_90, 3);
        Population old = new Population(AgeRange.parse("75+"), Population.SexSelection.ALL);

        assertThat(world.answer("spells", "Millom", old).period().numerator()).isEqualByComparingTo("3");
    }

    @Test
    void a_question_about_ages_of_unsplit_counts_has_no_data_rather_than_a_zero() {
        World world = spells().icc("Millom", "A1");
        world.monthly("spells", "A1", YEAR_1, 3);
        for (int month = 1; month <= 12; month++) {
            world.cell("spells", "A1", "2015-%02d".formatted(month), Stratum.UNSPLIT, 5);
        }
        Population old = new Population(AgeRange.parse("75+"), Population.SexSelection.ALL);

        Finding finding = world.answer("spells", "Millom", old);

        assertThat(finding.period().numerator()).isNull();
        assertThat(finding.flags()).contains(Flag.NO_DATA);
    }

    @Test
    void person_years_are_people_by_days_in_force_and_in_the_area() {
        World world = new World()
                .measure(World.spellsPerThousand("spells"))
                .known("spells", YEAR_1)
                .known("spells", YEAR_2)
                .area("Millom", null, "icc", null)
                .members("Millom", "A1")
                .member("Millom", "A2", "2015-07-01", null)
                .list("A1", YEAR_1, 1000)
                .list("A1", months("2015-01", "2015-06"), 1000)
                .list("A1", months("2015-07", "2015-12"), 2000)
                .list("A2", YEAR_2, 500)
                .monthly("spells", "A1", YEAR_1, 10)
                .monthly("spells", "A1", YEAR_2, 10);

        Finding finding = own(world, "Millom");

        // 365 days of 1,000; then 181 of 1,000 and 184 of 2,000 + 500.
        assertThat(finding.baseline().denominator()).isEqualByComparingTo("999.315537");
        assertThat(finding.period().denominator()).isEqualByComparingTo("1754.962355");
        assertThat(finding.period().rate().value()).isCloseTo(120 / 1754.962355 * 1000, Offset.offset(1e-4));
    }

    @Test
    void a_day_without_a_list_leaves_no_denominator() {
        DateRange allButOneDay = new DateRange(YEAR_2.from(), YEAR_2.to().minusDays(1));
        World world = new World()
                .measure(World.spellsPerThousand("spells"))
                .known("spells", YEAR_1)
                .known("spells", YEAR_2)
                .icc("Millom", "A1")
                .list("A1", YEAR_1, 1000)
                .list("A1", allButOneDay, 1000)
                .monthly("spells", "A1", YEAR_1, 10)
                .monthly("spells", "A1", YEAR_2, 10);

        Finding finding = own(world, "Millom");

        assertThat(finding.period().denominator()).isNull();
        assertThat(finding.period().rate().value()).isNull();
        assertThat(finding.change().percent().value()).isNull();
        assertThat(finding.change().count()).isEqualByComparingTo("0");
        assertThat(finding.flags()).contains(Flag.MISSING_DENOMINATOR);
    }

    @Test
    void a_member_that_counts_something_without_a_list_leaves_no_denominator() {
        World world = new World()
                .measure(World.spellsPerThousand("spells"))
                .known("spells", YEAR_1)
                .known("spells", YEAR_2)
                .icc("Millom", "A1", "A2")
                .list("A1", YEAR_1, 1000)
                .list("A1", YEAR_2, 1000)
                .monthly("spells", "A1", YEAR_1, 10)
                .cell("spells", "A2", "2015-03", 1);

        assertThat(own(world, "Millom").flags()).contains(Flag.MISSING_DENOMINATOR);
    }

    @Test
    void a_measure_of_an_age_group_is_per_people_of_that_age() {
        World world = new World()
                .measure(WorldMeasures.limited(World.spellsPerThousand("spells"), "75+"))
                .known("spells", YEAR_1)
                .known("spells", YEAR_2)
                .icc("Millom", "A1")
                .list("A1", YEAR_1, MEN_OF_40, 5000)
                .list("A1", YEAR_1, WOMEN_OVER_90, 40)
                .list("A1", YEAR_2, MEN_OF_40, 5000)
                .list("A1", YEAR_2, WOMEN_OVER_90, 40)
                .cell("spells", "A1", "2015-01", WOMEN_OVER_90, 3);

        assertThat(own(world, "Millom").period().denominator()).isEqualByComparingTo("39.972621");
    }
}
