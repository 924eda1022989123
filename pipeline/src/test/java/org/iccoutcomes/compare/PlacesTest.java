package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;
import static org.iccoutcomes.compare.World.months;

import java.util.List;
import java.util.stream.IntStream;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.contract.finding.Rank;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.definition.measure.Direction;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The places that the data allow an area. */
class PlacesTest {
    private static final DateRange ALL = new DateRange(YEAR_1.from(), YEAR_2.to());

    /** Three areas that fall by a tenth, stay, and rise by a tenth, from {@code count} a month. */
    private static World three(int count) {
        World world = new World().measure(World.spells("spells")).known("spells", ALL);
        for (int i = 0; i < 3; i++) {
            world.icc("Area " + i, "A" + i)
                    .monthly("spells", "A" + i, YEAR_1, count)
                    .monthly("spells", "A" + i, YEAR_2, count * (9 + i) / 10);
        }
        return world;
    }

    private static List<@Nullable Rank> changes(World world) {
        Comparator own = new Comparator.Own();
        return IntStream.range(0, 3)
                .<@Nullable Rank>mapToObj(
                        i -> world.answer("spells", "Area " + i, own).standing().change())
                .toList();
    }

    @Test
    void counts_of_thousands_leave_no_doubt_of_a_place() {
        // 12,000 a year: a tenth is 8 standard errors of a change.
        assertThat(changes(three(1000)))
                .containsExactly(new Rank(1, 3, 1, 1), new Rank(2, 3, 2, 2), new Rank(3, 3, 3, 3));
    }

    @Test
    void counts_of_a_hundred_leave_every_place_to_every_area() {
        // 120 a year: a tenth is less than one standard error.
        assertThat(changes(three(10)))
                .containsExactly(new Rank(1, 3, 1, 3), new Rank(2, 3, 1, 3), new Rank(3, 3, 1, 3));
    }

    @Test
    void months_that_vary_by_more_than_chance_bring_the_doubt_back() {
        World world = new World().measure(World.spells("spells")).known("spells", ALL);
        for (int i = 0; i < 3; i++) {
            world.icc("Area " + i, "A" + i);
            for (int month = 0; month < 24; month++) {
                int level = month < 12 ? 1000 : 100 * (9 + i);
                // Half a year of nothing, at another time of the year for each area and year.
                boolean isQuiet = (month / 3 + i + month / 12) % 2 == 0;
                world.cell(
                        "spells",
                        "A" + i,
                        ALL.from().plusMonths(month).toString().substring(0, 7),
                        isQuiet ? 0 : 2 * level);
            }
        }

        assertThat(changes(world)).containsExactly(new Rank(1, 3, 1, 3), new Rank(2, 3, 1, 3), new Rank(3, 3, 1, 3));
    }

    @Test
    void a_small_baseline_leaves_places_of_change_open_however_large_the_later_counts() {
        World world = new World().measure(World.spells("spells")).known("spells", ALL);
        for (int i = 0; i < 3; i++) {
            world.icc("Area " + i, "A" + i)
                    .monthly("spells", "A" + i, YEAR_1, 1)
                    .monthly("spells", "A" + i, YEAR_2, 100 * (9 + i));
        }

        // 12 before: a standard error of 0.29, where a tenth is 0.1.
        assertThat(changes(world)).containsExactly(new Rank(1, 3, 1, 3), new Rank(2, 3, 1, 3), new Rank(3, 3, 1, 3));
    }

    /** A fall to nothing, one by a tenth and a rise by a tenth, of 12,000 a year. */
    private static World oneFellToNothing(Direction better) {
        World world = new World()
                .measure(WorldMeasures.better(World.spells("spells"), better))
                .known("spells", ALL);
        int[] after = {0, 900, 1100};
        for (int i = 0; i < 3; i++) {
            world.icc("Area " + i, "A" + i)
                    .monthly("spells", "A" + i, YEAR_1, 1000)
                    .monthly("spells", "A" + i, YEAR_2, after[i]);
        }
        return world;
    }

    @Test
    void a_fall_to_nothing_is_the_furthest_but_has_no_error_so_it_may_be_anywhere_and_the_others_a_place_on() {
        assertThat(changes(oneFellToNothing(Direction.LOWER)))
                .containsExactly(new Rank(1, 3, 1, 3), new Rank(2, 3, 1, 2), new Rank(3, 3, 2, 3));
        assertThat(changes(oneFellToNothing(Direction.HIGHER)))
                .containsExactly(new Rank(3, 3, 1, 3), new Rank(2, 3, 2, 3), new Rank(1, 3, 1, 2));
    }

    @Test
    void an_areas_level_is_placed_by_the_later_window_alone() {
        World world = new World().measure(World.spells("spells")).known("spells", ALL);
        int[] before = {2000, 1000, 500};
        int[] after = {1200, 1000, 800};
        for (int i = 0; i < 3; i++) {
            world.icc("Area " + i, "A" + i)
                    .monthly("spells", "A" + i, YEAR_1, before[i])
                    .monthly("spells", "A" + i, YEAR_2, after[i]);
        }
        Standing standing =
                world.answer("spells", "Area 0", new Comparator.Own()).standing();

        assertThat(standing.change()).isEqualTo(new Rank(1, 3, 1, 1));
        assertThat(standing.level()).isEqualTo(new Rank(3, 3, 3, 3));
    }

    @Test
    void two_months_of_bed_days_do_not_tell_their_error_so_a_place_may_be_any() {
        WindowPair months = new WindowPair("months", months("2014-01", "2014-01"), months("2015-01", "2015-01"));
        for (Measure measure : List.of(WorldMeasures.bedDays("m"), World.spells("m"))) {
            World world = new World().measure(measure).known("m", ALL);
            for (int i = 0; i < 3; i++) {
                world.icc("Area " + i, "A" + i)
                        .cell("m", "A" + i, "2014-01", 10_000)
                        .cell("m", "A" + i, "2015-01", 9_000 + 1_000 * i);
            }
            boolean areEvents = measure.equals(World.spells("m"));

            assertThat(world.answer("m", "Area 1", new Comparator.Own(), months)
                            .standing()
                            .change())
                    .isEqualTo(areEvents ? new Rank(2, 3, 2, 2) : new Rank(2, 3, 1, 3));
        }
    }
}
