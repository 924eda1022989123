package org.iccoutcomes.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.iccoutcomes.report.chart.LineChart;
import org.iccoutcomes.report.chart.LineChart.Point;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PathPictureTest {
    private static ChartRelease release(double p, int placebos) {
        ChartRelease release = new ChartRelease().path("Millom", p, 100, 101.0, null, 80.0, 78.0);
        for (int i = 1; i <= placebos; i++) {
            release.path("Placebo " + i, null, 100, 99.0, 101.0, 100.0, 102.0);
        }
        return release;
    }

    private static LineChart chart(ChartRelease release) {
        return (LineChart) ChartRelease.picture(PathPicture.of(release.view(), ChartRelease.MEASURE, "Millom")
                        .orElseThrow())
                .chart();
    }

    @Test
    void with_few_placebos_a_gap_is_never_clear() {
        assertThat(chart(release(0.25, 3)).title())
                .isEqualTo(
                        "Non-elective admissions, Millom: no clear gap from its synthetic control since the start (on"
                                + " average −21.0 per 1,000 person-years); it departs more than any of 3 placebos (p 0.250), the"
                                + " smallest p there could be");
    }

    @Test
    void placebos_that_depart_as_much_are_counted() {
        assertThat(chart(release(0.5, 7)).title()).endsWith("; 3 of 7 placebos depart as much (p 0.500)");
    }

    @Test
    void a_rare_gap_is_said_to_be_one() {
        assertThat(chart(release(0.04, 24)).title())
                .startsWith(
                        "Non-elective admissions, Millom: since the start on average 21.0 per 1,000 person-years below"
                                + " its synthetic control; it departs more than any of 24 placebos (p 0.040)");
    }

    @Test
    @DisplayName("O5: a hidden month is a gap in the area's line and in its gaps")
    void a_hidden_month_is_absent() {
        LineChart chart = chart(release(0.25, 3));

        assertThat(chart.panels().get(0).lines().get(1).points())
                .extracting(Point::value)
                .containsExactly(101.0, null, 80.0, 78.0);
        assertThat(chart.panels().get(1).lines().get(3).points())
                .extracting(Point::value)
                .containsExactly(1.0, null, -20.0, -22.0);
    }

    @Test
    void the_start_is_marked() {
        assertThat(chart(release(0.25, 3)).marks())
                .extracting(mark -> mark.words())
                .containsExactly("start, June 2014");
    }

    @Test
    void without_the_table_or_a_path_there_is_no_picture() {
        assertThat(PathPicture.of(new ChartRelease().view(), ChartRelease.MEASURE, "Millom"))
                .isEmpty();
        assertThat(PathPicture.section(new ChartRelease().view())).isEmpty();
        assertThat(PathPicture.of(release(0.25, 3).view(), ChartRelease.MEASURE, "Kendal"))
                .isEmpty();
    }
}
