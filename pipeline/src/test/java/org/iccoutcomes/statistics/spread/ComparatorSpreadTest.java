package org.iccoutcomes.statistics.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.ratio.BeforeAfter;
import org.iccoutcomes.statistics.ratio.Rate;
import org.junit.jupiter.api.Test;

class ComparatorSpreadTest {
    private static final Confidence LEVEL = Confidence.NINETY_FIVE;
    private static final List<AreaChange> STEADY = changed(1000, 1000, 1000, 1000);

    @Test
    void comparators_that_all_changed_alike_leave_only_the_chance_in_the_counts() {
        ComparatorSpread halved = ComparatorSpread.of(changed(500), STEADY, LEVEL);

        // y = ln 1/2; v = 1/500 + 1/1000 for the area, (1/1000 + 1/1000) / 4 for the mean of four.
        assertThat(halved.spread()).isEqualTo(new Spread(4, 0, 0, 0.0005));
        assertThat(halved.prediction().value()).isCloseTo(Math.log(0.5), Offset.offset(1e-12));
        assertThat(halved.se()).isCloseTo(Math.sqrt(0.0035), Offset.offset(1e-12));
        assertThat(halved.prediction().percentOfLog().value()).isCloseTo(-50, Offset.offset(1e-9));
        assertThat(halved.isZeroAdjusted()).isFalse();
    }

    @Test
    void tau2_makes_the_weighted_squares_equal_the_degrees_of_freedom() {
        // Equal sizes: tau2 = sample variance of the logarithms less the sampling variance.
        List<LogChange> others = List.of(new LogChange(-0.2, 0.01), new LogChange(0, 0.01), new LogChange(0.2, 0.01));

        Spread spread = Spread.of(others);

        assertThat(spread.tau2()).isCloseTo(0.03, Offset.offset(1e-14));
        assertThat(spread.mean()).isCloseTo(0, Offset.offset(1e-15));
        assertThat(spread.meanVariance()).isCloseTo(0.04 / 3, Offset.offset(1e-14));
    }

    @Test
    void the_headline_is_averaged_over_tau_and_wider_than_tau_taken_as_nought() {
        ComparatorSpread halved = ComparatorSpread.of(changed(500), STEADY, LEVEL);

        assertThat(halved.headline().method()).isEqualTo(MarginalSpread.METHOD);
        assertThat(halved.headline().value()).isCloseTo(Math.log(0.5), Offset.offset(1e-9));
        assertThat(halved.headline().lower()).isLessThan(Math.log(0.5) - 1.96 * Math.sqrt(0.0035));
    }

    @Test
    void a_repeat_users_dispersion_widens_and_one_below_1_does_not_narrow() {
        double once = se(ComparatorSpread.of(List.of(change(1000, 500, 1)), STEADY, LEVEL));
        double twice = se(ComparatorSpread.of(List.of(change(1000, 500, 2)), STEADY, LEVEL));
        double half = se(ComparatorSpread.of(List.of(change(1000, 500, 0.5)), STEADY, LEVEL));

        assertThat(twice * twice - once * once).isCloseTo(0.003, Offset.offset(1e-12));
        assertThat(half).isEqualTo(once);
    }

    @Test
    void several_treated_areas_count_alike_whatever_their_size() {
        List<AreaChange> two = List.of(change(100, 50, 1), change(10_000, 10_000, 1));

        ComparatorSpread both = ComparatorSpread.of(two, STEADY, LEVEL);

        assertThat(both.prediction().value()).isCloseTo(Math.log(0.5) / 2, Offset.offset(1e-12));
        assertThat(se(both)).isCloseTo(Math.sqrt((0.03 + 0.0002) / 4 + 0.0005), Offset.offset(1e-12));
        assertThat(both.randomisation().assignments()).isEqualTo(15);
    }

    @Test
    void randomisation_prints_the_smallest_p_it_can_reach() {
        ComparatorSpread halved = ComparatorSpread.of(changed(500), changed(990, 1000, 1010, 1020), LEVEL);

        assertThat(halved.randomisation().p()).isEqualTo(0.2);
        assertThat(halved.randomisation().floor()).isEqualTo(0.2);
    }

    @Test
    void equal_changes_are_ties_and_count_against() {
        ComparatorSpread same = ComparatorSpread.of(changed(900), changed(900, 900, 900), LEVEL);

        assertThat(same.randomisation().p()).isEqualTo(1);
    }

    @Test
    void a_nought_has_a_half_added_to_both_windows_and_is_flagged() {
        ComparatorSpread none = ComparatorSpread.of(List.of(change(10, 0, 1)), STEADY, LEVEL);

        assertThat(none.isZeroAdjusted()).isTrue();
        assertThat(none.prediction().value()).isCloseTo(Math.log(0.5 / 10.5), Offset.offset(1e-12));
        assertThat(ComparatorSpread.of(changed(500), List.of(change(0, 0, 1), change(5, 0, 1), change(1, 1, 1)), LEVEL)
                        .headline()
                        .lower())
                .isNotNull();
    }

    @Test
    void two_comparators_show_no_spread() {
        ComparatorSpread two = ComparatorSpread.of(changed(500), changed(1000, 1000), LEVEL);

        assertThat(two.status()).isEqualTo(Status.TOO_FEW_COMPARATORS);
        assertThat(two.headline().status()).isEqualTo(Status.TOO_FEW_COMPARATORS);
        assertThat(two.prediction().value()).isNull();
        assertThat(two.randomisation().p()).isNull();
        assertThat(ComparatorSpread.of(changed(500), List.of(), LEVEL).status()).isEqualTo(Status.TOO_FEW_COMPARATORS);
        assertThat(ComparatorSpread.of(List.of(), STEADY, LEVEL).status()).isEqualTo(Status.TOO_FEW_TREATED);
    }

    @Test
    void what_cannot_be_a_rate_has_a_status() {
        AreaChange unknown = new AreaChange(new BeforeAfter(new Rate(null, 365.0), new Rate(5.0, 365.0)), 1);
        AreaChange nobody = new AreaChange(new BeforeAfter(new Rate(5.0, 0.0), new Rate(5.0, 365.0)), 1);

        assertThat(ComparatorSpread.of(List.of(unknown), STEADY, LEVEL).status())
                .isEqualTo(Status.NO_NUMERATOR);
        assertThat(ComparatorSpread.of(List.of(nobody), STEADY, LEVEL).status()).isEqualTo(Status.INVALID_DENOMINATOR);
        assertThat(ComparatorSpread.of(changed(500), STEADY, Confidence.of(2)).status())
                .isEqualTo(Status.INVALID_CONFIDENCE);
    }

    @Test
    void windows_of_different_length_are_compared_per_day() {
        AreaChange half = new AreaChange(new BeforeAfter(new Rate(500.0, 182.5), new Rate(1000.0, 365.0)), 1);

        assertThat(ComparatorSpread.of(List.of(half), STEADY, LEVEL)
                        .prediction()
                        .value())
                .isCloseTo(0, Offset.offset(1e-12));
    }

    private static double se(ComparatorSpread spread) {
        Double se = spread.se();
        assertThat(se).isNotNull();
        return se == null ? Double.NaN : se;
    }

    /** Areas that had 1,000 events in the first year and these many in the second. */
    private static List<AreaChange> changed(double... after) {
        return DoubleStream.of(after).mapToObj(count -> change(1000, count, 1)).toList();
    }

    private static AreaChange change(double before, double after, double dispersion) {
        return new AreaChange(new BeforeAfter(new Rate(after, 365.0), new Rate(before, 365.0)), dispersion);
    }
}
