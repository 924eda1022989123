package org.iccoutcomes.statistics.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.statistics.Status;
import org.junit.jupiter.api.Test;

class MonthlyDispersionTest {
    private static final List<Integer> FLAT = List.of(10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10);

    /** Ten and thirty in turn: chi-squared is 12 times 10 squared over 20. */
    private static final List<Integer> UNEVEN = List.of(10, 30, 10, 30, 10, 30, 10, 30, 10, 30, 10, 30);

    @Test
    void counts_that_vary_less_than_chance_have_dispersion_1() {
        WindowedSeries area = area(FLAT, FLAT);

        MonthlyDispersion dispersion = MonthlyDispersion.of(area, List.of(area, area(FLAT, FLAT)));

        assertThat(dispersion.value()).isEqualTo(1);
        assertThat(dispersion.chiSquared()).isZero();
        assertThat(dispersion.status()).isEqualTo(Status.OK);
    }

    @Test
    void among_areas_it_is_the_areas_part_of_chi_squared_in_a_table_of_areas_by_months() {
        WindowedSeries area = area(UNEVEN, FLAT);
        WindowedSeries other = area(FLAT, FLAT);

        MonthlyDispersion dispersion = MonthlyDispersion.of(area, List.of(area, other));

        // Columns of 20 and 40 of 360, rows of 240 and 120: expected 40/3 and 80/3, off by 10/3 each.
        double chiSquared = 6 * (100.0 / 9 / (40.0 / 3)) + 6 * (100.0 / 9 / (80.0 / 3));
        assertThat(dispersion.chiSquared()).isCloseTo(chiSquared, within(1e-12));
        assertThat(dispersion.degrees()).isCloseTo(11 * (1 - 240.0 / 360) + 11 * 0.5, within(1e-12));
    }

    @Test
    void a_season_that_all_areas_share_is_no_dispersion() {
        WindowedSeries area = area(UNEVEN, UNEVEN);

        assertThat(MonthlyDispersion.of(area, List.of(area, area(UNEVEN, UNEVEN)))
                        .chiSquared())
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void an_area_alone_takes_the_season_from_its_own_two_windows() {
        WindowedSeries same = area(UNEVEN, UNEVEN);
        WindowedSeries other = area(UNEVEN, FLAT);

        assertThat(MonthlyDispersion.of(same, List.of(same)).chiSquared()).isCloseTo(0, within(1e-12));
        MonthlyDispersion dispersion = MonthlyDispersion.of(other, List.of(other));
        assertThat(dispersion.degrees()).isEqualTo(11);
        assertThat(dispersion.chiSquared())
                .isCloseTo(6 * 100.0 / 9 * (3.0 / 40 + 3.0 / 20 + 3.0 / 80 + 3.0 / 40), within(1e-12));
    }

    @Test
    void the_change_between_the_windows_is_no_dispersion() {
        List<Integer> doubled = FLAT.stream().map(count -> 2 * count).toList();
        WindowedSeries area = area(FLAT, doubled);

        assertThat(MonthlyDispersion.of(area, List.of(area, area(FLAT, FLAT))).chiSquared())
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void pooled_it_is_all_chi_squared_over_all_degrees() {
        List<WindowedSeries> areas = List.of(area(UNEVEN, FLAT), area(FLAT, FLAT));

        MonthlyDispersion pooled = MonthlyDispersion.pooled(areas);

        // Of a table of two areas by twelve months there are eleven degrees a window.
        assertThat(pooled.degrees()).isCloseTo(22, within(1e-12));
    }

    @Test
    void too_few_months_say_nothing_and_leave_1() {
        WindowedSeries area = area(List.of(1, 9), List.of(9, 1));

        MonthlyDispersion dispersion = MonthlyDispersion.of(area, List.of(area));

        assertThat(dispersion.value()).isEqualTo(1);
        assertThat(dispersion.status()).isEqualTo(Status.TOO_FEW_POINTS);
    }

    @Test
    void an_area_without_events_has_dispersion_1() {
        List<Integer> none = FLAT.stream().map(count -> 0).toList();
        WindowedSeries area = area(none, none);

        assertThat(MonthlyDispersion.of(area, List.of(area, area(FLAT, FLAT))).value())
                .isEqualTo(1);
    }

    private static WindowedSeries area(List<Integer> before, List<Integer> after) {
        return new WindowedSeries(series(before, 0), series(after, before.size()));
    }

    private static Series series(List<Integer> counts, int from) {
        List<SeriesPoint> points = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            points.add(new SeriesPoint(from + i, i % 12 + 1, counts.get(i), 1000));
        }
        return new Series(points);
    }
}
