package org.iccoutcomes.report;

import static org.iccoutcomes.report.block.Grid.numbers;
import static org.iccoutcomes.report.block.Grid.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.release.diff.ChangeTable;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.words.Numbers;

/** What moved since the release before, and why: the areas' own changes of the key measures first. */
final class ChangesSection {
    private static final String OWN = "own";
    private static final int MOST_ROWS = 40;

    private ChangesSection() {}

    /** Nothing for a first release, and for one made before this was told. */
    static List<Block> changes(ReleaseView release) {
        List<Rows.Row> rows =
                release.holds(ChangeTable.NAME) ? release.rows(ChangeTable.NAME).toList() : List.of();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, String> titles = AnswerSections.titles(release);
        List<String> key = release.keyMeasures();
        List<Rows.Row> own = rows.stream()
                .filter(row -> row.text("comparator").equals(OWN))
                .filter(row -> row.text("windows").startsWith(ReleaseView.HEADLINE))
                .sorted((a, b) -> Boolean.compare(key.contains(b.text("measure")), key.contains(a.text("measure"))))
                .limit(MOST_ROWS)
                .toList();
        Block told = new Block.Prose(Numbers.count(rows.size()) + " figures of the findings table moved most since the"
                + " release before this one: " + causes(rows) + ". All that moved: icc diff.");
        return own.isEmpty() ? List.of(told) : List.of(told, new Block.Figures(grid(own, titles)));
    }

    /** {@code 120 because of data, 3 because of list sizes}. */
    private static String causes(List<Rows.Row> rows) {
        Map<String, Long> causes = rows.stream()
                .collect(Collectors.groupingBy(row -> row.text("why"), TreeMap::new, Collectors.counting()));
        return causes.entrySet().stream()
                .map(cause -> Numbers.count(cause.getValue()) + " because of " + cause.getKey())
                .collect(Collectors.joining("; "));
    }

    private static Grid grid(List<Rows.Row> rows, Map<String, String> titles) {
        return new Grid(
                "Areas' own figures in the headline windows that moved since the release before",
                List.of(
                        words("Measure"),
                        words("Area"),
                        words("Windows"),
                        numbers("Baseline before"),
                        numbers("now"),
                        numbers("Period before"),
                        numbers("now"),
                        numbers("Change % before"),
                        numbers("now"),
                        words("Why")),
                rows.stream()
                        .map(row -> List.of(
                                Cell.of(titles.getOrDefault(row.text("measure"), row.text("measure"))),
                                Cell.of(row.text("area")),
                                Cell.of(row.text("windows")),
                                count(row, "baseline_was"),
                                count(row, "baseline_is"),
                                count(row, "period_was"),
                                count(row, "period_is"),
                                percent(row, "percent_was"),
                                percent(row, "percent_is"),
                                Cell.of(row.text("why"))))
                        .toList());
    }

    private static Cell count(Rows.Row row, String column) {
        BigDecimal number = row.has(column) ? row.decimal(column) : null;
        return Cell.count(number, false);
    }

    private static Cell percent(Rows.Row row, String column) {
        Double percent = row.real(column);
        return percent == null ? Cell.NONE : Cell.of(Numbers.signed(percent, 1));
    }
}
