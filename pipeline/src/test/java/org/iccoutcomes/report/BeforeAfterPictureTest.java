package org.iccoutcomes.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.chart.BeforeAfter;
import org.iccoutcomes.report.chart.BeforeAfter.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BeforeAfterPictureTest {
    private static Block.Picture picture(ChartRelease release) {
        return ChartRelease.picture(BeforeAfterPicture.of(release.view(), "Millom", List.of(ChartRelease.MEASURE))
                .orElseThrow());
    }

    private static BeforeAfter chart(ChartRelease release) {
        return (BeforeAfter) picture(release).chart();
    }

    @Test
    void rates_are_in_per_cent_of_the_baseline_with_the_peers_beside_them() {
        BeforeAfter chart =
                chart(new ChartRelease().change("Millom", -23.0, -31.0, -14.1).peers(-2.0));

        assertThat(chart.rows()).singleElement().satisfies(row -> {
            assertThat(row.after()).isEqualTo(new Level(77.0, 69.0, 85.9));
            assertThat(row.comparator()).isEqualTo(98.0);
        });
        assertThat(chart.alternative())
                .isEqualTo("Lines from 100, the baseline, to the period of each measure:"
                        + " Non-elective admissions −23.0 % (−31.0 to −14.1), peers −2.0 %.");
    }

    @Test
    void the_title_counts_what_is_clear() {
        assertThat(chart(new ChartRelease().change("Millom", -23.0, -31.0, -14.1))
                        .title())
                .isEqualTo("Millom, before and after: of 1 measure, 1 fell");
        assertThat(chart(new ChartRelease().change("Millom", -5.0, -15.0, 5.0)).title())
                .endsWith("1 without a clear change");
        assertThat(chart(new ChartRelease().change("Millom", -5.0, null, null)).title())
                .endsWith("1 fell without an interval to judge by");
    }

    @Test
    void without_comparators_the_area_stands_alone() {
        assertThat(chart(new ChartRelease().change("Millom", -23.0, -31.0, -14.1))
                        .rows()
                        .get(0)
                        .comparator())
                .isNull();
    }

    @Test
    @DisplayName("O5: an area with everything hidden has no picture")
    void a_hidden_area_has_no_picture() {
        ChartRelease release = new ChartRelease().change("Millom", null, null, null);

        assertThat(BeforeAfterPicture.of(release.view(), "Millom", List.of(ChartRelease.MEASURE)))
                .isEmpty();
    }
}
