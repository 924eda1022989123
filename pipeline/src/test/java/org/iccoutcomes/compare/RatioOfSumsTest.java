package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;
import static org.iccoutcomes.compare.World.month;
import static org.iccoutcomes.compare.World.months;

import java.util.Objects;
import org.assertj.core.data.Offset;
import org.iccoutcomes.compare.figure.Changes;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.definition.area.Membership;
import org.iccoutcomes.definition.question.Comparator;
import org.junit.jupiter.api.Test;

/** Cells hold attendances less those of more than four hours, then attendances. */
class RatioOfSumsTest {
    private static final Comparator OWN = new Comparator.Own();
    private static final Offset<Double> NEAR = Offset.offset(1e-4);

    private static World world() {
        return new World().measure(WorldMeasures.withinFourHours("within"));
    }

    private static World cell(World world, String member, String month, int within, int all) {
        return world.cell("within", member, month(month), Stratum.UNSPLIT, within, all);
    }

    @Test
    void the_sums_are_divided_last() {
        World world = world().icc("Trust", "A1", "A2").known("within", YEAR_1).known("within", YEAR_2);
        cell(world, "A1", "2014-01", 10, 10);
        cell(world, "A2", "2014-02", 50, 90);
        cell(world, "A1", "2015-01", 90, 100);

        Finding finding = world.answer("within", "Trust", OWN);

        // 60 of 100, not the mean of 100 % and 55.6 %. Wilson's limits: Newcombe and Altman 2000.
        assertThat(finding.baseline().rate().value()).isCloseTo(60.0, NEAR);
        assertThat(finding.baseline().rate().lower()).isCloseTo(50.2003, NEAR);
        assertThat(finding.baseline().rate().upper()).isCloseTo(69.0599, NEAR);
        assertThat(finding.baseline().rate().method()).isEqualTo("Wilson");
        assertThat(finding.change().rate()).isCloseTo(30.0, NEAR);
        assertThat(finding.change().percent()).isEqualTo(new Interval(50.0, null, null, Changes.SEE_WINDOWS));
    }

    @Test
    void a_month_that_lacks_one_of_the_sums_is_missing_and_not_a_hundred_per_cent() {
        World world = world().icc("Trust", "A1")
                .known("within", "A1", YEAR_1)
                .known("within", "A1", months("2015-02", "2015-12"));
        cell(world, "A1", "2014-01", 10, 10);
        cell(world, "A1", "2014-02", 50, 90);
        cell(world, "A1", "2015-01", 100, 100);
        cell(world, "A1", "2015-02", 80, 100);

        Finding finding = world.answer("within", "Trust", OWN);

        assertThat(finding.baseline().denominator()).isEqualByComparingTo("90");
        assertThat(finding.period().rate().value()).isCloseTo(80.0, NEAR);
        assertThat(finding.flags()).containsExactly(Flag.PERIODS_DROPPED);
    }

    @Test
    void among_all_members_one_that_lacks_a_sum_takes_no_part() {
        World world = world().icc("England", Membership.EVERY_MEMBER)
                .known("within", "A1", YEAR_1)
                .known("within", "A1", YEAR_2)
                .known("within", "A2", YEAR_1);
        cell(world, "A1", "2014-01", 60, 100);
        cell(world, "A1", "2015-01", 60, 100);
        cell(world, "A2", "2014-01", 60, 100);
        cell(world, "A2", "2015-01", 1000, 1000);

        Finding finding = world.answer("within", "England", OWN);

        assertThat(finding.period().denominator()).isEqualByComparingTo("100");
        assertThat(finding.period().rate().value()).isCloseTo(60.0, NEAR);
    }

    @Test
    void more_than_the_whole_is_no_share() {
        World world = world().icc("Trust", "A1").known("within", YEAR_1).known("within", YEAR_2);
        cell(world, "A1", "2014-01", 60, 100);
        cell(world, "A1", "2015-01", 101, 100);

        Finding finding = world.answer("within", "Trust", OWN);

        assertThat(finding.period().rate()).isEqualTo(Interval.UNKNOWN);
        assertThat(finding.change().percent()).isEqualTo(Interval.UNKNOWN);
        assertThat(finding.flags()).containsExactly(Flag.NOT_A_SHARE);
        assertThat(Objects.requireNonNull(finding.period().numerator())).isEqualByComparingTo("101");
    }
}
