package org.iccoutcomes.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.chart.FunnelChart;
import org.iccoutcomes.report.chart.FunnelChart.Unit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FunnelPictureTest {
    private static ChartRelease fourAreas() {
        return new ChartRelease()
                .area("Kendal", null)
                .area("Grange", null)
                .area("Ulverston", null)
                .change("Millom", -23.0, -31.0, -14.1)
                .funnel("Millom", 8494, 51.0, "low-998")
                .funnel("Kendal", 15710, 101.2, "within")
                .funnel("Grange", 9349, 111.8, "within");
    }

    private static Block.Picture picture(ChartRelease release) {
        return ChartRelease.picture(
                FunnelPicture.of(release.view(), ChartRelease.MEASURE, "Millom").orElseThrow());
    }

    @Test
    void the_title_says_where_the_area_lies_and_of_what_the_limits_are() {
        assertThat(picture(fourAreas()).chart().title())
                .isEqualTo("Non-elective admissions, Millom, June 2014 to May 2015: 51.0 per 1,000 person-years,"
                        + " below the 99.8 % limit of chance for its size");
    }

    @Test
    void the_alternative_names_those_outside_and_how_much_more_than_by_chance_areas_differ() {
        assertThat(picture(fourAreas()).chart().alternative())
                .isEqualTo(
                        "Funnel plot of 3 areas about the rate of all, 100.0 per 1,000 person-years. Outside the limits:"
                                + " Millom 51.0, below the 99.8 % limit. Limits are of chance alone; the squared distances of areas"
                                + " are 5.8 times those of chance.");
    }

    @Test
    @DisplayName("O5: a hidden area is not drawn")
    void a_hidden_area_is_absent() {
        ChartRelease release = fourAreas().funnel("Ulverston", 9061, null, "");

        assertThat(((FunnelChart) picture(release).chart()).units())
                .extracting(Unit::name)
                .containsExactly("Millom", "Kendal", "Grange");
        assertThat(picture(release).figures().rows()).hasSize(3);
    }

    @Test
    void two_areas_make_no_funnel() {
        ChartRelease release = new ChartRelease()
                .area("Kendal", null)
                .change("Millom", -23.0, -31.0, -14.1)
                .funnel("Millom", 8494, 51.0, "low-998")
                .funnel("Kendal", 15710, 101.2, "within");

        assertThat(FunnelPicture.of(release.view(), ChartRelease.MEASURE, "Millom"))
                .isEmpty();
    }

    @Test
    void of_many_areas_only_those_far_outside_are_named() {
        ChartRelease release = fourAreas();
        for (int i = 0; i < 100; i++) {
            release.area("Area " + i, null).funnel("Area " + i, 5000 + 10 * i, 100.0, i == 7 ? "high-998" : "within");
        }

        assertThat(((FunnelChart) picture(release).chart()).units())
                .filteredOn(Unit::isNamed)
                .extracting(Unit::name)
                .containsExactly("Millom", "Area 7");
    }
}
