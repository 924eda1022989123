package org.iccoutcomes.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.control.calendar.Observation;
import org.iccoutcomes.statistics.control.rule.SpecialCause;
import org.iccoutcomes.statistics.control.rule.TwoOfThree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class XmrChartTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);
    private static final XmrSettings STANDARD = XmrSettings.standard(Improvement.DECREASE);

    @Test
    void an_empty_series_has_no_chart() {
        XmrChart chart = XmrChart.of(List.of(), STANDARD);

        assertThat(chart.status()).isEqualTo(Status.TOO_FEW_VALUES);
        assertThat(chart.points()).isEmpty();
        assertThat(chart.variation()).isNull();
        assertThat(chart.assurance()).isNull();
    }

    @Test
    void one_point_has_a_mean_and_no_limits() {
        ChartGroup group = XmrChart.of(values(4.0), STANDARD).groups().get(0);

        assertThat(group.status()).isEqualTo(Status.TOO_FEW_VALUES);
        assertThat(group.limits().mean()).isEqualTo(4.0);
        assertThat(group.limits().upper()).isNull();
        assertThat(group.points().get(0).type()).isEqualTo(PointType.COMMON_CAUSE);
    }

    @Test
    void a_constant_series_varies_by_nothing() {
        XmrChart chart = XmrChart.of(values(0.1, 0.1, 0.1), STANDARD);

        assertThat(chart.status()).isEqualTo(Status.NO_VARIATION);
        assertThat(chart.groups().get(0).limits().mean()).isEqualTo(0.1);
        assertThat(chart.groups().get(0).limits().upper()).isNull();
        assertThat(chart.points()).allMatch(point -> point.cause() == SpecialCause.COMMON_CAUSE);
    }

    @Test
    void a_series_of_missing_periods_only_has_no_limits_and_no_icon() {
        XmrChart chart = XmrChart.of(values(null, null), STANDARD);

        assertThat(chart.status()).isEqualTo(Status.TOO_FEW_VALUES);
        assertThat(chart.hasGaps()).isTrue();
        assertThat(chart.variation()).isNull();
        assertThat(chart.points()).allMatch(point -> point.type() == PointType.MISSING);
    }

    @Test
    void a_period_stated_twice_is_refused() {
        List<Observation> twice = List.of(Observation.ofCount(FIRST, 1.0), Observation.ofCount(FIRST, 2.0));

        assertThat(XmrChart.of(twice, STANDARD).status()).isEqualTo(Status.DUPLICATE_PERIOD);
    }

    @Test
    void periods_are_charted_in_order_whatever_order_they_come_in() {
        List<Observation> series = values(3.0, 9.0, 4.0, 5.0);
        List<Observation> reversed = new ArrayList<>(series);
        Collections.reverse(reversed);

        assertThat(XmrChart.of(reversed, STANDARD)).isEqualTo(XmrChart.of(series, STANDARD));
    }

    @Test
    void fewer_than_5_events_a_period_cannot_be_relied_on() {
        assertThat(XmrChart.of(counts(4.0, 6.0, 4.0), STANDARD).status()).isEqualTo(Status.LOW_COUNT_SERIES);
        assertThat(XmrChart.of(counts(4.0, 7.0, 4.0), STANDARD).status()).isEqualTo(Status.OK);
        // A rate of 4.7 may stand on many events.
        assertThat(XmrChart.of(values(4.0, 6.0, 4.0), STANDARD).status()).isEqualTo(Status.OK);
    }

    @Test
    void a_rebase_starts_a_group_of_its_own_limits() {
        XmrSettings rebased = new XmrSettings(
                Improvement.DECREASE, true, null, Set.of(LocalDate.of(2019, 6, 15)), null, TwoOfThree.PLOT_THE_DOTS);
        List<ChartGroup> groups =
                XmrChart.of(values(1.0, 2.0, 3.0, 11.0, 12.0), rebased).groups();

        // The day lies in June, so July is the first period of the new group.
        assertThat(groups).extracting(group -> group.points().size()).containsExactly(3, 2);
        assertThat(groups).extracting(ChartGroup::number).containsExactly(0, 1);
        assertThat(groups).extracting(group -> group.limits().mean()).containsExactly(2.0, 11.5);
    }

    @Test
    void a_rebase_before_the_series_does_nothing() {
        XmrSettings early = new XmrSettings(
                Improvement.DECREASE, true, null, Set.of(LocalDate.of(2018, 1, 1)), null, TwoOfThree.PLOT_THE_DOTS);

        assertThat(XmrChart.of(values(1.0, 2.0), early).groups())
                .extracting(ChartGroup::number)
                .containsExactly(0);
    }

    @Test
    void limits_are_not_fixed_on_fewer_than_12_points() {
        assertThatThrownBy(() -> new XmrSettings(
                        Improvement.NEUTRAL, true, 11, Set.of(), null, TwoOfThree.MAKING_DATA_COUNT_2023))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limits are fixed on 12 points or more, not on 11");
    }

    @Test
    void the_icon_is_that_of_the_latest_known_point() {
        List<@Nullable Double> rising = new ArrayList<>(List.of(5.0, 6.0, 5.0, 6.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0));
        rising.add(null);

        assertThat(XmrChart.of(values(rising.toArray(new Double[0])), STANDARD).variation())
                .isEqualTo(VariationIcon.CONCERN_HIGH);
        assertThat(XmrChart.of(values(rising.toArray(new Double[0])), XmrSettings.standard(Improvement.NEUTRAL))
                        .variation())
                .isEqualTo(VariationIcon.NEUTRAL_HIGH);
    }

    @Test
    void a_target_above_the_limits_is_always_met_where_less_is_better() {
        // Mean 4.5, mean range 1: limits 1.84 and 7.16.
        List<Observation> series = values(4.0, 5.0, 4.0, 5.0);

        assertThat(assurance(series, Improvement.DECREASE, 8.0)).isEqualTo(Assurance.PASS);
        assertThat(assurance(series, Improvement.DECREASE, 1.0)).isEqualTo(Assurance.FAIL);
        assertThat(assurance(series, Improvement.INCREASE, 8.0)).isEqualTo(Assurance.FAIL);
        assertThat(assurance(series, Improvement.INCREASE, 1.0)).isEqualTo(Assurance.PASS);
        assertThat(assurance(series, Improvement.INCREASE, 7.16)).isEqualTo(Assurance.INCONSISTENT);
        assertThat(assurance(series, Improvement.NEUTRAL, 8.0)).isNull();
        assertThat(assurance(series, Improvement.INCREASE, null)).isNull();
    }

    private static @Nullable Assurance assurance(
            List<Observation> series, Improvement improvement, @Nullable Double target) {
        XmrSettings settings =
                new XmrSettings(improvement, true, null, Set.of(), target, TwoOfThree.MAKING_DATA_COUNT_2023);
        return XmrChart.of(series, settings).assurance();
    }

    private static List<Observation> counts(@Nullable Double... counts) {
        return values(counts).stream()
                .map(o -> Observation.ofCount(o.period(), o.value()))
                .toList();
    }

    private static List<Observation> values(@Nullable Double... values) {
        List<Observation> series = new ArrayList<>();
        Arrays.asList(values).forEach(value -> series.add(Observation.ofValue(FIRST.plusMonths(series.size()), value)));
        return series;
    }
}
