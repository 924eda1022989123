package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;

import java.util.Objects;
import org.assertj.core.data.Offset;
import org.iccoutcomes.contract.finding.RegressionToMean;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which areas have an expectation of regression to the mean, and how much of a change it may be. */
class RegressionToMeanTest {
    private static final DateRange ALL = new DateRange(YEAR_1.from(), YEAR_2.to());

    /** Areas of 1,000 people that counted so many in the first year; area 0 so many in the second. */
    private static World areas(Measure measure, int after, int... before) {
        World world = new World().measure(measure);
        for (int i = 0; i < before.length; i++) {
            world.icc("Area " + i, "A" + i)
                    .list("A" + i, ALL, 1000)
                    .cell("m", "A" + i, "2014-06", before[i])
                    .cell("m", "A" + i, "2015-06", i == 0 ? after : before[i]);
        }
        return world;
    }

    private static @Nullable RegressionToMean regression(World world) {
        return Objects.requireNonNull(
                        world.answer("m", "Area 0", new Comparator.Own()).effect())
                .diagnostics()
                .regression();
    }

    @Test
    void two_areas_do_not_show_how_areas_differ_and_three_do() {
        assertThat(regression(areas(World.spellsPerThousand("m"), 104, 130, 70).known("m", ALL)))
                .isNull();
        assertThat(regression(
                        areas(World.spellsPerThousand("m"), 104, 130, 100, 70).known("m", ALL)))
                .isNotNull();
    }

    @Test
    void an_area_whose_baseline_is_not_known_does_not_count() {
        World world = areas(World.spellsPerThousand("m"), 104, 130, 100, 70)
                .known("m", "A0", ALL)
                .known("m", "A1", ALL)
                .known("m", "A2", YEAR_2);

        assertThat(regression(world)).isNull();
    }

    @Test
    void plain_counts_have_no_expectation_as_areas_differ_in_size() {
        assertThat(regression(areas(World.spells("m"), 104, 130, 100, 70).known("m", ALL)))
                .isNull();
    }

    @Test
    void it_is_never_more_than_the_whole_of_a_change_nor_any_of_one_the_other_way() {
        // 125 is expected after 130: of a fall to 129 all, of a fall to 120 half, of a rise and of no change nothing.
        assertThat(share(129)).isEqualTo(100);
        assertThat(Objects.requireNonNull(share(120))).isCloseTo(50, Offset.offset(1e-6));
        assertThat(share(135)).isNull();
        assertThat(share(130)).isNull();
    }

    @Test
    void an_area_at_the_mean_that_stays_there_has_nought_to_expect_and_no_share_of_nothing() {
        RegressionToMean none = Objects.requireNonNull(regression(
                areas(World.spellsPerThousand("m"), 100, 100, 130, 70).known("m", ALL)));

        assertThat(none).isEqualTo(new RegressionToMean(0, null));
    }

    private static @Nullable Double share(int after) {
        return Objects.requireNonNull(regression(
                        areas(World.spellsPerThousand("m"), after, 130, 100, 70).known("m", ALL)))
                .share();
    }
}
