package org.iccoutcomes.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.chart.LineChart;
import org.iccoutcomes.report.chart.LineChart.Line;
import org.iccoutcomes.report.chart.LineChart.Point;
import org.iccoutcomes.report.chart.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PanelsPictureTest {
    /** So many months of 10, then one of 22, then so many of 10. */
    private static @Nullable Integer[] months(int before, @Nullable Integer odd, int after) {
        Integer[] counts = new Integer[before + 1 + after];
        java.util.Arrays.fill(counts, 10);
        counts[before] = odd;
        return counts;
    }

    private static Optional<Block> of(ChartRelease release) {
        return PanelsPicture.of(release.view(), "Millom", List.of(ChartRelease.MEASURE, "no-such-measure"));
    }

    private static LineChart chart(ChartRelease release) {
        return (LineChart) ChartRelease.picture(of(release).orElseThrow()).chart();
    }

    private static Line line(LineChart chart, Role role) {
        return chart.panels().get(0).lines().stream()
                .filter(line -> line.role() == role)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("a point is the sum of twelve months' counts over the sum of their person-years")
    void rates_are_of_twelve_months() {
        LineChart chart = chart(new ChartRelease().trend("Millom", months(11, 22, 12)));

        assertThat(line(chart, Role.SUBJECT).points())
                .hasSize(13)
                .extracting(Point::value)
                .startsWith(11.0)
                .endsWith(10.0);
        assertThat(chart.unit()).isEqualTo("per 1,000 person-years, twelve months");
    }

    @Test
    @DisplayName("O5: no twelve months with a hidden one among them have a rate, so it cannot be worked out")
    void a_hidden_month_is_not_nothing() {
        LineChart chart = chart(new ChartRelease().trend("Millom", months(0, null, 30)));

        assertThat(line(chart, Role.SUBJECT).points().get(0).value()).isNull();
        assertThat(line(chart, Role.SUBJECT).points().get(1).value()).isEqualTo(10.0);
    }

    @Test
    void months_too_few_for_years_are_drawn_as_they_are() {
        LineChart chart = chart(new ChartRelease().trend("Millom", months(3, null, 4)));

        assertThat(line(chart, Role.SUBJECT).points()).hasSize(8);
        assertThat(chart.unit()).isEqualTo("per 1,000 person-years");
    }

    @Test
    void other_areas_of_the_level_are_behind_and_named_once() {
        LineChart chart = chart(new ChartRelease()
                .area("Kendal", null)
                .area("Grange", null)
                .trend("Millom", months(3, 10, 20))
                .trend("Kendal", months(3, 10, 20))
                .trend("Grange", months(20, 22, 3))
                .trend("South Cumbria", months(3, 10, 20)));

        assertThat(chart.panels().get(0).lines())
                .extracting(Line::label)
                .containsExactly("", "2 other areas", "Millom");
    }

    @Test
    void the_title_states_the_finding() {
        assertThat(chart(new ChartRelease()
                                .change("Millom", -23.0, -31.0, -14.1)
                                .trend("Millom", months(3, 10, 20)))
                        .title())
                .isEqualTo("Millom: non-elective admissions fell by 23.0 % (95 % interval −31.0 % to −14.1 %)");
    }

    @Test
    void an_area_of_which_nothing_is_known_has_no_picture() {
        assertThat(of(new ChartRelease().trend("Millom", (Integer) null))).isEmpty();
        assertThat(of(new ChartRelease())).isEmpty();
    }

    @Test
    void areas_can_stand_beside_one_another() {
        ChartRelease release = new ChartRelease()
                .area("Kendal", null)
                .change("Millom", -23.0, -31.0, -14.1)
                .trend("Millom", months(3, 10, 20))
                .trend("Kendal", months(3, 10, 20));

        Block.Picture picture = ChartRelease.picture(
                PanelsPicture.ofAreas(release.view(), ChartRelease.MEASURE, List.of("Millom", "Kendal"))
                        .orElseThrow());

        assertThat(((LineChart) picture.chart()).panels())
                .extracting(LineChart.Panel::heading)
                .containsExactly("Millom", "Kendal");
        assertThat(picture.chart().title()).isEqualTo("Non-elective admissions in 2 areas: 1 fell");
    }
}
