package org.iccoutcomes.report.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.gap.Gap;
import org.iccoutcomes.report.gap.Gaps;
import org.jspecify.annotations.Nullable;

/**
 * The numerator and denominator beside every rate of a release, each once. They are those of the release, which is
 * protected; a mark says why one is not there.
 */
final class UnderlyingCounts {
    private static final List<String> FIGURE = List.of("numerator", "denominator", "rate");

    private final Gaps gaps;
    private final Set<List<@Nullable Object>> rows = new LinkedHashSet<>();

    private UnderlyingCounts(Gaps gaps) {
        this.gaps = gaps;
    }

    static Table of(ReleaseView release) {
        UnderlyingCounts counts = new UnderlyingCounts(Gaps.of(release.tables()));
        counts.add(release, ReleaseTables.RATES, "");
        for (String side : List.of("baseline_", "period_")) {
            counts.add(release, ReleaseTables.STANDARDISED, side);
        }
        counts.add(release, ReleaseTables.TRENDS, "");
        counts.add(release, ReleaseTables.FUNNELS, "");
        return new Table(
                "underlying-counts",
                List.of(
                        Column.text("table", "Table of the release that the rate is in"),
                        Column.text("measure", "Measure id"),
                        Column.text("area", "Area"),
                        Column.date("from", "First day"),
                        Column.date("to", "Last day"),
                        Column.decimal("numerator", "Count or sum, as protected"),
                        Column.text("numerator_mark", "Why there is none"),
                        Column.decimal("denominator", "Person-years, or rows of a mean or share, as protected"),
                        Column.text("denominator_mark", "Why there is none"),
                        Column.number("rate", "Rate, in the measure's unit"),
                        Column.text("rate_mark", "Why there is none")),
                List.copyOf(counts.rows));
    }

    private void add(ReleaseView release, String name, String side) {
        release.tables().stream().filter(table -> table.name().equals(name)).forEach(table -> add(table, side));
    }

    private void add(Table table, String side) {
        List<Integer> keys = Stream.of("measure", "area", side + "from", side + "to")
                .map(table::indexOf)
                .toList();
        List<Integer> figure =
                FIGURE.stream().map(part -> table.indexOf(side + part)).toList();
        Gaps.OfTable why = gaps.of(table);
        for (List<@Nullable Object> row : table.rows()) {
            List<@Nullable Object> told = new ArrayList<>();
            told.add(table.name());
            keys.forEach(place -> told.add(row.get(place)));
            for (int place : figure) {
                Gap gap = why.at(row, place);
                told.add(row.get(place));
                told.add(gap == null ? "" : gap.shorthand());
            }
            rows.add(told);
        }
    }
}
