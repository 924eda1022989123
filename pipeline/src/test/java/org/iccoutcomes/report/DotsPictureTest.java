package org.iccoutcomes.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.chart.RankedDots;
import org.iccoutcomes.report.chart.RankedDots.Dot;
import org.iccoutcomes.report.chart.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DotsPictureTest {
    private static ChartRelease threeAreas() {
        return new ChartRelease()
                .area("Kendal", null)
                .area("Grange", LocalDate.of(2015, 1, 1))
                .change("Millom", -23.0, -31.0, -14.1)
                .change("Kendal", 0.3, -7.3, 8.6)
                .change("Grange", -4.9, -14.3, 5.5);
    }

    private static Block.Picture picture(ChartRelease release) {
        return ChartRelease.picture(
                DotsPicture.of(release.view(), ChartRelease.MEASURE, "Millom").orElseThrow());
    }

    private static List<Dot> dots(ChartRelease release) {
        return ((RankedDots) picture(release).chart()).dots();
    }

    @Test
    void areas_stand_from_the_greatest_fall_to_the_greatest_rise() {
        assertThat(dots(threeAreas())).extracting(Dot::name).containsExactly("Millom", "Grange", "Kendal");
    }

    @Test
    void the_title_states_the_finding_and_the_place() {
        assertThat(picture(threeAreas()).chart().title())
                .isEqualTo("Non-elective admissions, Millom: fell by 23.0 % (95 % interval −31.0 % to −14.1 %);"
                        + " 1st (1st–2nd) of 8 areas by change");
    }

    @Test
    void a_direction_is_never_stronger_than_the_interval() {
        ChartRelease release = new ChartRelease()
                .area("Kendal", null)
                .change("Millom", -9.2, -43.0, 44.8)
                .change("Kendal", 0.3, -7.3, 8.6);

        assertThat(picture(release).chart().title()).contains("Millom: no clear change (−9.2 %");
    }

    @Test
    void the_alternative_holds_every_figure_that_is_drawn() {
        assertThat(picture(threeAreas()).chart().alternative())
                .isEqualTo(
                        "Dots of the changes of 3 areas, from the greatest fall to the greatest rise, about a line at 0:"
                                + " Millom −23.0 % (−31.0 to −14.1); Grange −4.9 % (−14.3 to 5.5); Kendal +0.3 % (−7.3 to 8.6).");
    }

    @Test
    void the_area_and_areas_with_a_programme_of_their_own_are_told_apart() {
        assertThat(dots(threeAreas())).extracting(Dot::role).containsExactly(Role.SUBJECT, Role.UNLIKE, Role.OTHER);
    }

    @Test
    @DisplayName("O5: a hidden area is not drawn, and is not nothing")
    void a_hidden_area_is_absent() {
        ChartRelease release = threeAreas().area("Ulverston", null).change("Ulverston", null, null, null);

        assertThat(dots(release)).extracting(Dot::name).doesNotContain("Ulverston");
        assertThat(picture(release).figures().rows()).hasSize(3);
    }

    @Test
    void one_area_is_not_ranked() {
        assertThat(DotsPicture.of(
                        new ChartRelease().change("Millom", -23.0, -31.0, -14.1).view(),
                        ChartRelease.MEASURE,
                        "Millom"))
                .isEmpty();
    }

    @Test
    @DisplayName("an area with everything hidden has no picture")
    void a_hidden_area_has_no_picture() {
        ChartRelease release = new ChartRelease()
                .area("Kendal", null)
                .change("Millom", null, null, null)
                .change("Kendal", 0.3, -7.3, 8.6);

        assertThat(DotsPicture.of(release.view(), ChartRelease.MEASURE, "Millom"))
                .isEmpty();
    }

    @Test
    void of_500_areas_some_are_drawn_the_area_among_them() {
        ChartRelease release = new ChartRelease().change("Millom", -23.0, -31.0, -14.1);
        for (int i = 1; i < 500; i++) {
            release.area("Area " + i, null).change("Area " + i, i / 10.0, i / 10.0 - 5, i / 10.0 + 5);
        }

        assertThat(dots(release))
                .hasSizeLessThanOrEqualTo(40)
                .extracting(Dot::name)
                .contains("Millom", "Area 499");
        assertThat(picture(release).chart().alternative()).contains("500 areas, 39 of them drawn");
    }
}
