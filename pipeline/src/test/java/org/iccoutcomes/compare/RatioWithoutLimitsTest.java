package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEARS;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;

import java.util.Objects;
import org.assertj.core.data.Offset;
import org.iccoutcomes.compare.figure.Changes;
import org.iccoutcomes.compare.figure.Figures;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.junit.jupiter.api.Test;

/** The ratio of two ratios of sums, means and shares, which are not events: a number without limits. */
class RatioWithoutLimitsTest {
    private static final DateRange ALL = new DateRange(YEAR_1.from(), YEAR_2.to());

    private static World world(Measure measure) {
        return new World().measure(measure).known("m", ALL).icc("Millom", "A1").icc("Grange", "A2");
    }

    private static World counted(World world, String member, int[] before, int[] after) {
        return world.cell("m", member, World.month("2014-01"), Stratum.UNSPLIT, before)
                .cell("m", member, World.month("2015-01"), Stratum.UNSPLIT, after);
    }

    private static int[] sums(int... sums) {
        return sums;
    }

    private static Effect ratio(World world) {
        Question question = new Question(
                world.measureOf("m"),
                "Millom",
                new Comparator.OneArea("Grange"),
                YEARS,
                Population.EVERYBODY,
                StudyDesign.RATIO_OF_RATE_RATIOS);
        return Objects.requireNonNull(world.compare().answer(question).get(0).effect());
    }

    @Test
    void bed_days_that_halved_against_bed_days_that_fell_by_a_fifth_fell_by_three_eighths() {
        World world = counted(world(WorldMeasures.bedDays("m")), "A1", sums(240), sums(120));
        counted(world, "A2", sums(100), sums(80));

        Effect effect = ratio(world);

        // 0.5 / 0.8 = 0.625.
        assertThat(effect.percent()).isEqualTo(new Interval(-37.5, null, null, Figures.NOT_INDEPENDENT));
        assertThat(effect.p()).isNull();
        assertThat(effect.diagnostics()).isEqualTo(Diagnostics.NONE);
    }

    @Test
    void of_shares_the_method_points_to_the_limits_of_the_windows() {
        World world = counted(world(WorldMeasures.share("m")), "A1", sums(20, 100), sums(30, 100));
        counted(world, "A2", sums(40, 80), sums(20, 80));

        // 1.5 / 0.5 = 3.
        assertThat(ratio(world).percent().value()).isCloseTo(200, Offset.offset(1e-9));
        assertThat(ratio(world).percent().method()).isEqualTo(Changes.SEE_WINDOWS);
    }

    @Test
    void against_a_sum_that_fell_to_nothing_or_began_with_nothing_there_is_no_ratio() {
        for (int[][] grange : new int[][][] {{sums(100), sums(0)}, {sums(0), sums(100)}}) {
            World world = counted(world(WorldMeasures.bedDays("m")), "A1", sums(240), sums(120));
            counted(world, "A2", grange[0], grange[1]);

            assertThat(ratio(world).percent()).isEqualTo(Interval.UNKNOWN);
            assertThat(ratio(world).whyNotStronger()).endsWith(": a window counted nothing.");
        }
    }

    @Test
    void events_have_limits_and_a_warning_of_them() {
        World world = counted(world(World.spells("m")), "A1", sums(240), sums(120));
        counted(world, "A2", sums(100), sums(80));

        assertThat(ratio(world).percent().lower()).isNotNull();
        assertThat(ratio(world).diagnostics().note()).startsWith("Its limits take events as independent");
    }
}
