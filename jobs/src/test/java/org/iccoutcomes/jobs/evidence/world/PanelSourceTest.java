package org.iccoutcomes.jobs.evidence.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.iccoutcomes.jobs.evidence.world.Scenario.Question;
import org.iccoutcomes.statistics.series.Series;
import org.iccoutcomes.statistics.series.SeriesPoint;
import org.junit.jupiter.api.Test;

class PanelSourceTest {
    private static final long SEED = 3;

    @Test
    void drift_is_the_standard_deviation_of_an_areas_own_change_between_two_years() {
        PanelSource source = source(new Noise(0.10, 1, 1), Story.ONE, 1);
        List<Double> changes = IntStream.range(0, 2000)
                .mapToObj(i -> source.draw(i).ownChange())
                .toList();

        double mean = mean(changes);
        double variance =
                mean(changes.stream().map(c -> (c - mean) * (c - mean)).toList());
        assertThat(Math.sqrt(variance)).isCloseTo(0.10, within(0.005));
    }

    @Test
    void without_drift_an_area_changes_by_common_growth_and_the_programme() {
        DrawnPanel panel = source(new Noise(0, 1, 1), Story.ONE, 0.8).draw(0);

        // The sample's areas grow by 1.5 % of the first year's rate a year.
        assertThat(panel.ownChange() - Math.log(0.8)).isCloseTo(Math.log(1.0369 / 1.0219), within(0.001));
    }

    @Test
    void a_month_has_the_dispersion_asked_for() {
        PanelSource source = source(new Noise(0, 2, 1), Story.ONE, 1);
        List<Double> counts = IntStream.range(0, 4000)
                .mapToObj(i -> source.draw(i).others().get(0).points().get(5).count())
                .toList();

        double mean = mean(counts);
        double variance = mean(counts.stream().map(c -> (c - mean) * (c - mean)).toList());
        assertThat(variance / mean).isCloseTo(2, within(0.15));
    }

    @Test
    void the_area_picked_for_its_baseline_has_the_highest_of_all() {
        DrawnPanel panel = source(new Noise(0, 1, 1), Story.WORST_BASELINE, 1).draw(4);

        double picked = events(panel, panel.treated().get(0));
        assertThat(panel.others())
                .allSatisfy(other -> assertThat(events(panel, other)).isLessThanOrEqualTo(picked));
    }

    @Test
    void staggered_areas_start_one_after_the_other_and_have_a_year_with_all_of_them_on() {
        DrawnPanel panel = source(new Noise(0, 1, 1), Story.STAGGERED, 1).draw(0);

        assertThat(panel.starts()).containsExactly(24, 27, 30);
        assertThat(panel.treated().get(0).times()).hasSize(42);
        assertThat(panel.windowed(panel.treated().get(0)).after().times())
                .hasSize(12)
                .startsWith(30);
    }

    @Test
    void the_same_number_gives_the_same_draw() {
        PanelSource source = source(new Noise(0.05, 1.5, 1), Story.ONE, 0.9);

        assertThat(source.draw(9)).isEqualTo(source.draw(9)).isNotEqualTo(source.draw(10));
    }

    private static double events(DrawnPanel panel, Series area) {
        return panel.windowed(area).before().points().stream()
                .mapToDouble(SeriesPoint::count)
                .sum();
    }

    private static PanelSource source(Noise noise, Story story, double ratio) {
        return new PanelSource(new Scenario(Question.DRIFT, Sizes.ALIKE, 3, story, noise, ratio), SEED);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
