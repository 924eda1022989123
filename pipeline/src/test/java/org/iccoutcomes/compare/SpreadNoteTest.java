package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEARS;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;
import static org.iccoutcomes.compare.World.months;

import java.util.Objects;
import org.assertj.core.data.Offset;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.junit.jupiter.api.Test;

/**
 * What the comparator spread says beside its number. Every month of a year counts the same, so none varies but by
 * chance.
 */
class SpreadNoteTest {
    private static final DateRange ALL = new DateRange(YEAR_1.from(), YEAR_2.to());

    /** Millom counts 100 a month, then 50; each peer counts so many a month, then so many. */
    private static World millomAnd(Measure measure, int[]... peers) {
        World world = new World().measure(measure).known("m", ALL).icc("Millom", "A0");
        world.monthly("m", "A0", YEAR_1, 100).monthly("m", "A0", YEAR_2, 50);
        for (int i = 1; i <= peers.length; i++) {
            world.icc("Peer " + i, "A" + i)
                    .monthly("m", "A" + i, YEAR_1, peers[i - 1][0])
                    .monthly("m", "A" + i, YEAR_2, peers[i - 1][1]);
        }
        return world;
    }

    private static Effect spread(World world) {
        return spread(world, YEARS);
    }

    private static Effect spread(World world, WindowPair windows) {
        Question question = new Question(
                world.measureOf("m"),
                "Millom",
                new Comparator.Peers("icc"),
                windows,
                Population.EVERYBODY,
                StudyDesign.COMPARATOR_SPREAD);
        return Objects.requireNonNull(world.compare().answer(question).get(0).effect());
    }

    private static int[] changed(int before, int after) {
        return new int[] {before, after};
    }

    @Test
    void the_standard_deviation_beyond_chance_is_that_of_the_logarithm_as_a_percentage() {
        World world = millomAnd(World.spells("m"), changed(100, 100), changed(100, 125), changed(100, 80));

        // Posterior mean of tau, by a sum over 200,000 steps outside Java: 0.230553.
        assertThat(spread(world).diagnostics().note())
                .isEqualTo("3 comparators; beyond chance their changes differ by about 26 % (one standard deviation).");
    }

    @Test
    void a_nought_is_said_to_have_had_a_half_added() {
        World world = millomAnd(World.spells("m"), changed(100, 100), changed(100, 100), changed(1, 0));

        assertThat(spread(world).diagnostics().note()).endsWith(" A count of 0 had 0.5 added in both windows.");
    }

    @Test
    void peers_without_a_population_are_left_out_by_name_and_only_they() {
        World world = millomAnd(
                World.spellsPerThousand("m"),
                changed(100, 100),
                changed(100, 100),
                changed(100, 100),
                changed(100, 100));
        for (int i = 0; i <= 3; i++) {
            world.list("A" + i, ALL, 1000);
        }
        world.list("A4", YEAR_1, 1000);

        Effect effect = spread(world);

        assertThat(effect.diagnostics().note())
                .startsWith("3 comparators;")
                .endsWith(" Left out for periods or a population that are not known: Peer 4.");
        assertThat(effect.percent().value()).isCloseTo(-50, Offset.offset(1e-6));
    }

    @Test
    void too_few_peers_with_a_population_are_counted_in_the_refusal() {
        World world = millomAnd(World.spellsPerThousand("m"), changed(100, 100), changed(100, 100), changed(100, 100));
        world.list("A0", ALL, 1000)
                .list("A1", ALL, 1000)
                .list("A2", YEAR_1, 1000)
                .list("A3", YEAR_2, 1000);

        Effect effect = spread(world);

        assertThat(effect.percent()).isEqualTo(Interval.UNKNOWN);
        assertThat(effect.whyNotStronger())
                .isEqualTo(
                        "Comparator spread needs 3 comparators or more with every period and a population; there is 1.");
    }

    @Test
    void bed_days_have_a_spread_where_their_months_tell_how_much_they_vary() {
        World steady = millomAnd(WorldMeasures.bedDays("m"), changed(100, 100), changed(100, 100), changed(100, 100));

        assertThat(spread(steady).percent().value()).isCloseTo(-50, Offset.offset(1e-6));
    }

    @Test
    void in_windows_of_two_months_events_have_a_spread_and_bed_days_have_none() {
        WindowPair ofTwoMonths = new WindowPair("short", months("2014-01", "2014-02"), months("2015-01", "2015-02"));
        int[][] peers = {changed(100, 100), changed(100, 100), changed(100, 100)};

        assertThat(spread(millomAnd(World.spells("m"), peers), ofTwoMonths)
                        .percent()
                        .value())
                .isCloseTo(-50, Offset.offset(1e-6));
        assertThat(spread(millomAnd(WorldMeasures.bedDays("m"), peers), ofTwoMonths)
                        .whyNotStronger())
                .isEqualTo("Comparator spread of what are not events needs more periods, to tell how much they vary.");
    }
}
