package org.iccoutcomes.statistics.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.junit.jupiter.api.Test;

class PreTrendTest {
    /** From period 0 on, growing by a share a period. */
    private static Series growing(int periods, double first, double growth) {
        List<SeriesPoint> points = new ArrayList<>();
        for (int time = 0; time < periods; time++) {
            points.add(new SeriesPoint(time, time % 12 + 1, first * Math.pow(1 + growth, time), 1));
        }
        return new Series(points);
    }

    private static Estimate of(Series area, Series comparator, int start) {
        return PreTrend.of(area, comparator, start, false, Confidence.NINETY_FIVE);
    }

    @Test
    void two_that_grow_alike_have_no_difference() {
        Estimate same = of(growing(12, 100, 0.02), growing(12, 800, 0.02), 12);

        assertThat(same.value()).isCloseTo(0, Offset.offset(1e-8));
        assertThat(same.p()).isCloseTo(1, Offset.offset(1e-6));
    }

    @Test
    void the_difference_of_growth_is_the_logarithm_of_its_ratio() {
        Estimate faster = of(growing(12, 1000, 0.05), growing(12, 8000, 0.01), 12);

        assertThat(faster.value()).isCloseTo(Math.log(1.05 / 1.01), Offset.offset(1e-6));
        assertThat(faster.p()).isLessThan(0.001);
    }

    @Test
    void what_comes_after_the_start_is_no_part_of_it() {
        Series turned = new Series(List.of(
                new SeriesPoint(0, 1, 100, 1),
                new SeriesPoint(1, 2, 100, 1),
                new SeriesPoint(2, 3, 100, 1),
                new SeriesPoint(3, 4, 100, 1),
                new SeriesPoint(4, 5, 100, 1),
                new SeriesPoint(5, 6, 100, 1),
                new SeriesPoint(6, 7, 900, 1)));

        assertThat(of(turned, growing(7, 100, 0), 6).value()).isCloseTo(0, Offset.offset(1e-8));
    }

    @Test
    void fewer_than_six_shared_periods_say_nothing() {
        assertThat(of(growing(12, 100, 0), growing(12, 100, 0), 5).status()).isEqualTo(Status.TOO_FEW_POINTS);
    }

    @Test
    void nothing_counted_on_a_side_is_said() {
        assertThat(of(growing(12, 100, 0), growing(12, 0, 0), 12).status()).isEqualTo(Status.NO_EVENTS);
    }
}
