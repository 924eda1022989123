package org.iccoutcomes.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyPairTest {
    private static Table table(String name, List<List<@Nullable Object>> rows, Column... columns) {
        return new Table(name, List.of(columns), rows);
    }

    /** So many areas with a programme and measures; published figures as given. */
    private static ReleaseView release(int areas, int measures, String... published) {
        List<List<@Nullable Object>> areaRows = new ArrayList<>();
        for (int i = 1; i <= areas; i++) {
            areaRows.add(List.of("Area " + i, ChartRelease.START));
        }
        List<List<@Nullable Object>> measureRows = new ArrayList<>();
        for (int i = 1; i <= measures; i++) {
            measureRows.add(List.of("measure-" + i));
        }
        List<List<@Nullable Object>> benchmarks = new ArrayList<>();
        for (int i = 0; i < published.length; i += 2) {
            benchmarks.add(List.of(published[i], published[i + 1]));
        }
        return new ReleaseView(
                "0001",
                List.of(
                        table("areas", areaRows, Column.text("area", ""), Column.date("start", "")),
                        table("definitions", measureRows, Column.text("measure", "")),
                        table("benchmarks", benchmarks, Column.text("measure", ""), Column.text("area", ""))));
    }

    @Test
    void what_published_figures_are_about_comes_first_area_by_area() {
        ReleaseView release = release(
                2,
                3,
                "measure-3",
                "Area 2",
                "measure-1",
                "Area 1",
                "measure-3",
                "Area 2",
                "measure-2",
                "Kendal",
                "",
                "Area 1");

        assertThat(KeyPair.of(release))
                .containsExactly(
                        new KeyPair("measure-1", "Area 1"),
                        new KeyPair("measure-3", "Area 2"),
                        new KeyPair("measure-2", "Kendal"));
    }

    @Test
    void without_published_figures_the_first_measures_of_each_area_do() {
        assertThat(KeyPair.of(release(1, 40))).hasSize(6);
        assertThat(KeyPair.of(release(4, 40))).hasSize(16).contains(new KeyPair("measure-4", "Area 4"));
    }

    @Test
    void of_500_areas_with_programmes_a_report_draws_no_more_than_of_8() {
        assertThat(KeyPair.of(release(500, 40))).hasSize(16);
        assertThat(KeyPair.areas(release(500, 40))).hasSize(8);
    }
}
