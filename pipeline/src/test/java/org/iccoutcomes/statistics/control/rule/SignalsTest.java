package org.iccoutcomes.statistics.control.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.statistics.control.rule.SpecialCause.ABOVE_LIMIT;
import static org.iccoutcomes.statistics.control.rule.SpecialCause.COMMON_CAUSE;
import static org.iccoutcomes.statistics.control.rule.SpecialCause.FALLING;
import static org.iccoutcomes.statistics.control.rule.SpecialCause.MISSING;
import static org.iccoutcomes.statistics.control.rule.SpecialCause.RISING;
import static org.iccoutcomes.statistics.control.rule.SpecialCause.SHIFT_ABOVE;
import static org.iccoutcomes.statistics.control.rule.SpecialCause.TWO_OF_THREE_ABOVE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignalsTest {
    /** Mean 10, near limits 8 and 12, limits 7 and 13. */
    private static final ProcessLimits LIMITS = new ProcessLimits(Status.OK, 10.0, 3 / 2.66, 7.0, 13.0, 8.0, 12.0);

    @Test
    void seven_points_above_the_mean_are_a_shift_and_six_are_not() {
        assertThat(causes(11, 11.5, 11, 11.5, 11, 11.5, 11)).containsOnly(SHIFT_ABOVE);
        assertThat(causes(11, 11.5, 11, 11.5, 11, 11.5)).containsOnly(COMMON_CAUSE);
        assertThat(causes(11, 11.5, 11, 10, 11, 11.5, 11, 11.5)).containsOnly(COMMON_CAUSE);
    }

    @Test
    void a_missing_period_breaks_a_shift_and_a_trend() {
        assertThat(causes(11, 11.5, 11, null, 11, 11.5, 11, 11.5))
                .containsExactlyElementsOf(around(Collections.nCopies(3, COMMON_CAUSE), 4));
        assertThat(causes(9, 9.2, 9.4, null, 9.6, 9.8, 10.2, 10.4)).doesNotContain(RISING);
    }

    @Test
    void every_point_of_a_longer_trend_is_flagged_and_a_tie_ends_it() {
        assertThat(causes(11.4, 11.2, 11, 10.8, 9.5, 9.4, 9.3, 9.2)).containsOnly(FALLING);
        assertThat(causes(9, 9.2, 9.4, 9.4, 9.6, 9.8, 10.2, 10.4)).containsOnly(COMMON_CAUSE);
    }

    @Test
    void the_turning_point_of_two_trends_goes_with_the_one_to_come() {
        List<SpecialCause> causes = causes(11.5, 11.2, 10.9, 10.6, 9.6, 9.3, 9, 9.3, 9.6, 10.6, 10.9, 11.2, 11.5);

        assertThat(causes.subList(0, 6)).containsOnly(FALLING);
        assertThat(causes.subList(6, 13)).containsOnly(RISING);
    }

    @Test
    void a_trend_that_goes_on_after_a_level_step_is_rising_throughout() {
        assertThat(causes(9, 9.2, 9.4, 9.6, 9.8, 10.2, 10.4, 10.4, 10.6, 10.8, 11, 11.2, 11.4, 11.6))
                .containsOnly(RISING);
    }

    @Test
    void two_of_three_near_a_limit_on_one_side_of_the_mean_flag_themselves_only() {
        assertThat(causes(12.5, 11, 12.5)).containsExactly(TWO_OF_THREE_ABOVE, COMMON_CAUSE, TWO_OF_THREE_ABOVE);
        assertThat(causes(12.5, 9, 12.5)).containsOnly(COMMON_CAUSE);
        assertThat(causes(12.5, null, 12.5)).containsExactly(COMMON_CAUSE, MISSING, COMMON_CAUSE);
        assertThat(causes(12.5, 12.5)).containsOnly(COMMON_CAUSE);
    }

    @Test
    void a_point_outside_the_limits_counts_towards_two_of_three_by_the_rule_of_2023_only() {
        List<@Nullable Double> values = Arrays.asList(14.0, 12.5, 11.0);

        assertThat(Signals.of(values, LIMITS, TwoOfThree.MAKING_DATA_COUNT_2023))
                .containsExactly(ABOVE_LIMIT, TWO_OF_THREE_ABOVE, COMMON_CAUSE);
        assertThat(Signals.of(values, LIMITS, TwoOfThree.PLOT_THE_DOTS))
                .containsExactly(ABOVE_LIMIT, COMMON_CAUSE, COMMON_CAUSE);
    }

    @Test
    void a_point_on_a_limit_is_neither_outside_nor_near() {
        assertThat(LIMITS.positionOf(13)).isEqualTo(new ChartPosition(1, false, true));
        assertThat(LIMITS.positionOf(12)).isEqualTo(new ChartPosition(1, false, false));
        assertThat(LIMITS.positionOf(10)).isEqualTo(new ChartPosition(0, false, false));
        assertThat(LIMITS.positionOf(6.9)).isEqualTo(new ChartPosition(-1, true, false));
    }

    @Test
    void a_single_spike_is_screened_out_of_the_ranges_but_not_out_of_the_mean() {
        List<@Nullable Double> spike = Arrays.asList(5.0, 6.0, 5.0, 6.0, 5.0, 6.0, 5.0, 45.0);

        ProcessLimits screened = ProcessLimits.of(spike, null, true);
        assertThat(screened.movingRange()).isEqualTo(1.0);
        assertThat(screened.mean()).isEqualTo(83 / 8.0);
        // Six ranges of 1 and one of 40.
        assertThat(ProcessLimits.of(spike, null, false).movingRange()).isCloseTo(46 / 7.0, Offset.offset(1e-12));
    }

    @Test
    void screening_that_would_leave_no_variation_screens_nothing() {
        List<@Nullable Double> step = Arrays.asList(5.0, 5.0, 5.0, 5.0, 5.0, 10.0);

        ProcessLimits limits = ProcessLimits.of(step, null, true);
        assertThat(limits.status()).isEqualTo(Status.OK);
        assertThat(limits.movingRange()).isEqualTo(1.0);
    }

    @Test
    void a_gap_breaks_the_ranges_and_does_not_shorten_the_baseline() {
        List<@Nullable Double> series = Arrays.asList(1.0, null, 4.0, 6.0, 90.0);

        ProcessLimits limits = ProcessLimits.of(series, 3, false);
        assertThat(limits.mean()).isCloseTo(11 / 3.0, Offset.offset(1e-12));
        assertThat(limits.movingRange()).isEqualTo(2.0);
    }

    @Test
    void constant_values_unscreened_have_limits_on_the_mean() {
        ProcessLimits limits = ProcessLimits.of(Arrays.asList(7.0, 7.0), null, false);

        assertThat(limits.status()).isEqualTo(Status.NO_VARIATION);
        assertThat(limits.upper()).isEqualTo(7.0);
        assertThat(limits.positionOf(7)).isEqualTo(new ChartPosition(0, false, false));
    }

    private static List<SpecialCause> around(List<SpecialCause> before, int after) {
        List<SpecialCause> all = new ArrayList<>(before);
        all.add(MISSING);
        all.addAll(Collections.nCopies(after, COMMON_CAUSE));
        return all;
    }

    private static List<SpecialCause> causes(@Nullable Number... values) {
        List<@Nullable Double> doubles = new ArrayList<>();
        for (Number value : values) {
            doubles.add(value == null ? null : (Double) value.doubleValue());
        }
        return Signals.of(doubles, LIMITS, TwoOfThree.MAKING_DATA_COUNT_2023);
    }
}
