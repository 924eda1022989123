package org.iccoutcomes.statistics.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Percentage;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.standard.RepeatEventRate;
import org.iccoutcomes.statistics.standard.RepeatEvents;
import org.junit.jupiter.api.Test;

class RepeatUseTest {
    private static final Percentage CLOSE = Percentage.withPercentage(1e-9);

    @Test
    void people_with_one_event_each_are_independent_events() {
        assertThat(new RepeatUse(40, 40).dispersion()).isEqualTo(1);
        assertThat(new RepeatUse(40, 40).independentPeople()).isEqualTo(40);
    }

    @Test
    void one_person_with_everything_is_one_independent_person() {
        RepeatUse one = new RepeatUse(12, 144);

        assertThat(one.dispersion()).isEqualTo(12);
        assertThat(one.independentPeople()).isEqualTo(1);
        assertThat(one.isEnoughForSum()).isFalse();
    }

    @Test
    void a_sum_needs_thirty_independent_people() {
        assertThat(new RepeatUse(300, 3000).isEnoughForSum()).isTrue();
        assertThat(new RepeatUse(299, 3000).isEnoughForSum()).isFalse();
    }

    @Test
    void miles_of_less_than_one_each_are_never_less_dispersed_than_events() {
        assertThat(new RepeatUse(10, 2.5).dispersion()).isEqualTo(1);
    }

    @Test
    void the_rate_is_the_reference_s_for_repeat_events_in_one_stratum() {
        // 20 people once, 5 twice, 2 three times: 36 events, squares 20 + 20 + 18 = 58.
        List<RepeatEvents> people = List.of(
                new RepeatEvents("all", 9000.0, 1, 1, 20.0),
                new RepeatEvents("all", 9000.0, 1, 2, 5.0),
                new RepeatEvents("all", 9000.0, 1, 3, 2.0));
        Estimate reference =
                RepeatEventRate.of(people, 1, 1000, Confidence.NINETY_FIVE).estimate();

        Estimate rate =
                CrudeRate.ofRepeatUse(36.0, 9000.0, 1000, new RepeatUse(36, 58).dispersion(), Confidence.NINETY_FIVE);

        assertThat(rate.value()).isCloseTo(Objects.requireNonNull(reference.value()), CLOSE);
        assertThat(rate.lower()).isCloseTo(Objects.requireNonNull(reference.lower()), CLOSE);
        assertThat(rate.upper()).isCloseTo(Objects.requireNonNull(reference.upper()), CLOSE);
        assertThat(rate.method()).isEqualTo("Byars, with repeat users");
    }

    @Test
    void a_lower_limit_does_not_fall_below_nothing() {
        assertThat(CrudeRate.ofRepeatUse(12.0, 1000.0, 1000, 30, Confidence.NINETY_FIVE)
                        .lower())
                .isEqualTo(0);
    }
}
