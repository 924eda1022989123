package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;

import java.util.List;
import java.util.stream.IntStream;
import org.iccoutcomes.contract.finding.Rank;
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
}
