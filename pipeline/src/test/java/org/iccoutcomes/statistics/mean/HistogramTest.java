package org.iccoutcomes.statistics.mean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.junit.jupiter.api.Test;

class HistogramTest {
    private static Estimate median(int... values) {
        Histogram.Builder all = new Histogram.Builder();
        IntStream.of(values).forEach(value -> all.add(value, 1));
        return all.build().median(Confidence.NINETY_FIVE);
    }

    @Test
    void the_median_is_the_middle_value_or_halfway_between_the_two_in_the_middle() {
        assertThat(median(0, 0, 90).value()).isEqualTo(0);
        assertThat(median(4, 1, 9, 2).value()).isEqualTo(3);
        assertThat(median(7).value()).isEqualTo(7);
    }

    @Test
    void six_values_hold_the_median_between_the_least_and_the_greatest_and_five_cannot() {
        // Both ends miss the median with probability 2 / 2^6 = 3.1 %; with five values 6.25 %.
        assertThat(median(1, 2, 3, 4, 5, 6).lower()).isEqualTo(1);
        assertThat(median(1, 2, 3, 4, 5, 6).upper()).isEqualTo(6);
        assertThat(median(1, 2, 3, 4, 5).status()).isEqualTo(Status.TOO_FEW_VALUES);
        assertThat(median(1, 2, 3, 4, 5).lower()).isNull();
    }

    @Test
    void ten_values_hold_it_between_the_second_and_the_ninth() {
        // P(at most 1 of 10 below) = 11 / 1024 = 1.07 %; at most 2: 5.5 %.
        Estimate median = median(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

        assertThat(median.lower()).isEqualTo(2);
        assertThat(median.upper()).isEqualTo(9);
    }

    @Test
    void nothing_has_no_median() {
        assertThat(median().status()).isEqualTo(Status.NO_EVENTS);
        assertThat(median().value()).isNull();
    }

    @Test
    void the_limits_hold_the_median_of_skewed_stays_at_least_as_often_as_they_say() {
        Random draws = new Random(7);
        int held = 0;
        int samples = 2000;
        for (int i = 0; i < samples; i++) {
            // Geometric with chance 0.2: its median is 3, for 1 - 0.8^3 < 0.5 < 1 - 0.8^4.
            int[] stays = IntStream.range(0, 81)
                    .map(k -> (int) Math.floor(Math.log(draws.nextDouble()) / Math.log(0.8)))
                    .toArray();
            Estimate median = median(stays);
            boolean holds = Objects.requireNonNull(median.lower()) <= 3 && 3 <= Objects.requireNonNull(median.upper());
            held += holds ? 1 : 0;
        }
        assertThat(held).isGreaterThan((int) (0.95 * samples));
    }
}
