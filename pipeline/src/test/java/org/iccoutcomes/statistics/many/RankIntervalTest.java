package org.iccoutcomes.statistics.many;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.iccoutcomes.statistics.Status;
import org.junit.jupiter.api.Test;

class RankIntervalTest {
    @Test
    void certain_figures_have_certain_places_and_ties_share_the_better() {
        List<RankedEstimate> areas =
                List.of(of("A", 0.3, 0.0), of("B", 0.1, 0.0), of("C", 0.3, 0.0), of("D", 0.7, 0.0));

        assertThat(RankInterval.of(areas, BestFirst.LOWEST))
                .containsExactly(place(2, 4, 2, 2), place(1, 4, 1, 1), place(2, 4, 2, 2), place(4, 4, 4, 4));
        assertThat(RankInterval.of(areas, BestFirst.HIGHEST))
                .containsExactly(place(2, 4, 2, 2), place(4, 4, 4, 4), place(2, 4, 2, 2), place(1, 4, 1, 1));
    }

    @Test
    void two_far_apart_have_certain_places_and_two_close_together_may_change_them() {
        List<RankedEstimate> areas = List.of(of("A", -3.0, 0.1), of("B", 0.0, 0.1), of("C", 0.01, 0.1));

        assertThat(RankInterval.of(areas, BestFirst.LOWEST))
                .containsExactly(place(1, 3, 1, 1), place(2, 3, 2, 3), place(3, 3, 2, 3));
    }

    @Test
    void a_place_held_by_19_of_20_draws_is_in_the_interval_and_by_99_of_100_is_alone() {
        // B is before A in a share Phi(-d / (sqrt 2 x 0.1)) of the draws: 5 % at d = 0.2326, 1 % at d = 0.329.
        assertThat(RankInterval.of(List.of(of("A", 0.0, 0.1), of("B", 0.2326, 0.1)), BestFirst.LOWEST))
                .containsExactly(place(1, 2, 1, 2), place(2, 2, 1, 2));
        assertThat(RankInterval.of(List.of(of("A", 0.0, 0.1), of("B", 0.329, 0.1)), BestFirst.LOWEST))
                .containsExactly(place(1, 2, 1, 1), place(2, 2, 2, 2));
    }

    @Test
    void the_same_estimates_have_the_same_intervals_in_any_order() {
        List<RankedEstimate> areas = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            areas.add(of("area " + i, 0.05 * i, 0.08 + 0.01 * i));
        }
        List<RankInterval> first = RankInterval.of(areas, BestFirst.LOWEST);
        List<RankedEstimate> reversed = new ArrayList<>(areas);
        Collections.reverse(reversed);
        List<RankInterval> second = new ArrayList<>(RankInterval.of(reversed, BestFirst.LOWEST));
        Collections.reverse(second);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void an_interval_holds_the_place_itself() {
        List<RankedEstimate> areas = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            areas.add(of("area " + i, 0.0001 * i, 1.0));
        }

        // 60 that cannot be told apart: the middle 95 % of the draws lies between 2nd and 59th.
        List<RankInterval> ranks = RankInterval.of(areas, BestFirst.LOWEST);
        assertThat(ranks.get(0)).isEqualTo(place(1, 60, 1, 59));
        assertThat(ranks.get(59)).isEqualTo(place(60, 60, 2, 60));
    }

    @Test
    void an_area_without_a_standard_error_may_be_anywhere_and_one_without_a_figure_nowhere() {
        List<RankedEstimate> areas = List.of(
                of("A", -3.0, 0.1),
                of("B", 0.0, 0.1),
                new RankedEstimate("C", 5.0, null),
                new RankedEstimate("D", null, 0.1));

        assertThat(RankInterval.of(areas, BestFirst.LOWEST))
                .containsExactly(
                        place(1, 3, 1, 2),
                        place(2, 3, 2, 3),
                        new RankInterval(Status.NO_STANDARD_ERROR, 3, 3, 1, 3),
                        new RankInterval(Status.NO_NUMERATOR, null, 3, null, null));
    }

    @Test
    void one_area_is_first_and_none_have_no_places() {
        assertThat(RankInterval.of(List.of(of("A", 0.0, 1.0)), BestFirst.HIGHEST))
                .containsExactly(place(1, 1, 1, 1));
        assertThat(RankInterval.of(List.of(), BestFirst.HIGHEST)).isEmpty();
    }

    private static RankedEstimate of(String name, double log, double standardError) {
        return new RankedEstimate(name, log, standardError);
    }

    private static RankInterval place(int position, int of, int lower, int upper) {
        return new RankInterval(Status.OK, position, of, lower, upper);
    }
}
