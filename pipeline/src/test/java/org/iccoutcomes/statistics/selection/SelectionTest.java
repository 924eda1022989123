package org.iccoutcomes.statistics.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.selection.NormalSelection.Population;
import org.iccoutcomes.statistics.selection.NormalSelection.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {
    @Test
    void the_upper_half_of_equal_areas_falls_all_the_way_back() {
        // The mean of the upper half of a standard normal is sqrt(2 / pi).
        NormalSelection selection = NormalSelection.of(new Population(50, 0, 1, 1), 50, Side.ABOVE);

        assertThat(selection.baseline()).isCloseTo(50 + Math.sqrt(2 / Math.PI), Offset.offset(1e-12));
        assertThat(selection.followUp()).isEqualTo(50.0);
        assertThat(selection.reliability()).isEqualTo(0.0);
    }

    @Test
    void picking_below_mirrors_picking_above() {
        NormalSelection above = NormalSelection.of(new Population(0, 1, 2, 4), 1.5, Side.ABOVE);
        NormalSelection below = NormalSelection.of(new Population(0, 1, 2, 4), -1.5, Side.BELOW);

        assertThat(below.effect()).isEqualTo(above.effect());
        assertThat(below.baseline()).isEqualTo(-Objects.requireNonNull(above.baseline()));
        assertThat(below.followUp()).isEqualTo(-Objects.requireNonNull(above.followUp()));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "-1, 1, 1", "1, -1, 1", "1, 1, 0", "NaN, 1, 1"})
    void a_population_without_variation_or_measurements_is_refused(double between, double within, int measurements) {
        assertThat(NormalSelection.of(new Population(0, between, within, measurements), 1, Side.ABOVE)
                        .status())
                .isEqualTo(Status.INVALID_DISTRIBUTION);
    }

    @Test
    void a_cut_off_beyond_everybody_picks_nobody() {
        assertThat(NormalSelection.of(new Population(0, 1, 0, 1), 60, Side.ABOVE)
                        .status())
                .isEqualTo(Status.NOBODY_SELECTED);
        assertThat(NormalSelection.of(new Population(0, 1, 0, 1), 30, Side.ABOVE)
                        .status())
                .isEqualTo(Status.OK);
    }

    @Test
    void picking_everybody_changes_nothing() {
        RepeatSelection everybody = RepeatSelection.of(0.35, 0.6, 0);

        assertThat(everybody.selected()).isEqualTo(1.0);
        assertThat(everybody.baseline()).isEqualTo(0.35);
        assertThat(everybody.percentFall()).isCloseTo(0, Offset.offset(1e-12));
    }

    @Test
    void picking_those_with_any_event_of_a_geometric_distribution() {
        // Mean 1, size 1: half have none, and having had one or more says nothing about how many more.
        RepeatSelection selection = RepeatSelection.of(1, 1, 1);

        assertThat(selection.selected()).isCloseTo(0.5, Offset.offset(1e-14));
        assertThat(selection.baseline()).isCloseTo(2, Offset.offset(1e-13));
        assertThat(selection.followUp()).isCloseTo(1.5, Offset.offset(1e-13));
        assertThat(selection.percentFall()).isCloseTo(25, Offset.offset(1e-11));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 0, 1", "1, 1, -1", "NaN, 1, 1"})
    void a_distribution_without_a_mean_or_size_is_refused(double mean, double size, int fewest) {
        assertThat(RepeatSelection.of(mean, size, fewest).status()).isEqualTo(Status.INVALID_DISTRIBUTION);
    }

    @Test
    void so_many_events_that_nobody_has_them_pick_nobody() {
        assertThat(RepeatSelection.of(0.001, 1, 200).status()).isEqualTo(Status.NOBODY_SELECTED);
    }

    @Test
    void areas_that_differ_by_chance_only_are_expected_to_be_average() {
        List<ShrunkRate> shrunk = ShrunkRate.of(List.of(new AreaEvents(9.0, 100.0), new AreaEvents(11.0, 100.0)));

        assertThat(shrunk).extracting(ShrunkRate::weight).containsOnly(0.0);
        assertThat(shrunk).extracting(ShrunkRate::shrunk).containsOnly(0.1);
        assertThat(Objects.requireNonNull(shrunk.get(1).excess())).isCloseTo(1, Offset.offset(1e-12));
    }

    @Test
    void an_area_without_numbers_is_not_pooled_and_says_why() {
        List<ShrunkRate> shrunk = ShrunkRate.of(List.of(
                new AreaEvents(10.0, 100.0),
                new AreaEvents(null, 100.0),
                new AreaEvents(10.0, 0.0),
                new AreaEvents(-1.0, 10.0)));

        assertThat(shrunk)
                .extracting(ShrunkRate::status)
                .containsExactly(Status.OK, Status.NO_NUMERATOR, Status.INVALID_DENOMINATOR, Status.INVALID_NUMERATOR);
        assertThat(shrunk.get(0).shrunk()).isEqualTo(0.1);
    }

    @Test
    void no_events_anywhere_are_expected_to_stay_none() {
        List<ShrunkRate> shrunk = ShrunkRate.of(List.of(new AreaEvents(0.0, 100.0), new AreaEvents(0.0, 200.0)));

        assertThat(shrunk).extracting(ShrunkRate::nextEvents).containsOnly(0.0);
        assertThat(shrunk).extracting(ShrunkRate::weight).containsOnly(0.0);
        assertThat(ShrunkRate.of(List.of())).isEmpty();
        assertThat(ShrunkRate.prior(List.of())).isNull();
    }
}
