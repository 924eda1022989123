package org.iccoutcomes.report.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.gap.Gaps;
import org.jspecify.annotations.Nullable;

/**
 * Which sheets of figures a workbook has: what was published, two extracts of the findings that people ask for first,
 * then every table whole.
 */
final class Sheets {
    private static final SheetName CHANGES = new SheetName(
            ReleaseTables.FINDINGS,
            "Headline changes",
            "Each area's own change from its headline baseline to its headline period",
            "One row a measure in an area. A change is called a fall or a rise only where its interval leaves out no"
                    + " change at all.");

    private static final String OF_CHANGES = "title area direction unit"
            + " baseline_from baseline_to baseline_days baseline_numerator baseline_denominator"
            + " baseline_rate baseline_lower baseline_upper"
            + " period_from period_to period_days period_numerator period_denominator"
            + " period_rate period_lower period_upper"
            + " change_count change_rate change_percent change_lower change_upper change_method"
            + " rank_of_change rank_of_change_best rank_of_change_worst areas_ranked_by_change flags";

    private static final SheetName COMPARISONS = new SheetName(
            ReleaseTables.FINDINGS,
            "Compared with others",
            "Headline changes compared with other areas",
            "One row a measure in an area against a comparator. The effect is by how much more the area changed than"
                    + " its comparator, by the design that is named.");

    private static final String OF_COMPARISONS =
            "title area comparator direction change_percent change_lower change_upper"
                    + " comparator_percent comparator_lower comparator_upper"
                    + " effect_percent effect_lower effect_upper effect_design effect_p effect_p_floor effect_q"
                    + " effect_why_not_stronger advice flags";

    private final List<Table> tables;
    private final Gaps gaps;

    private Sheets(ReleaseView release) {
        this.tables = List.copyOf(release.tables());
        this.gaps = Gaps.of(release.tables());
    }

    /** The sheets of a release, in order; a table without rows has none. */
    static List<Sheet> of(ReleaseView release) {
        Sheets sheets = new Sheets(release);
        List<Sheet> all = new ArrayList<>(sheets.whole(ReleaseTables.BENCHMARKS));
        sheets.table(ReleaseTables.FINDINGS)
                .forEach(findings -> all.addAll(List.of(sheets.changes(findings), sheets.comparisons(findings))));
        Stream.concat(
                        SheetName.ALL.stream().map(SheetName::table),
                        sheets.tables.stream().map(Table::name))
                .distinct()
                .filter(name -> !name.equals(ReleaseTables.BENCHMARKS))
                .forEach(name -> all.addAll(sheets.whole(name)));
        return all.stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
    }

    /** What the sheets of tables without rows would be called. */
    static List<String> leftOut(ReleaseView release) {
        return release.tables().stream()
                .filter(table -> table.rows().isEmpty())
                .map(table -> SheetName.of(table).sheet())
                .toList();
    }

    private Stream<Table> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name));
    }

    private List<Sheet> whole(String name) {
        return table(name)
                .map(table -> Sheet.of(SheetName.of(table), table, table.columns(), table.rows(), gaps.of(table)))
                .toList();
    }

    private Sheet changes(Table findings) {
        return extract(CHANGES, findings, isOwn(findings), OF_CHANGES);
    }

    private Sheet comparisons(Table findings) {
        return extract(COMPARISONS, findings, isOwn(findings).negate(), OF_COMPARISONS);
    }

    private static Predicate<List<@Nullable Object>> isOwn(Table findings) {
        int comparator = findings.indexOf("comparator");
        return row -> "own".equals(row.get(comparator));
    }

    /** Rows of the headline windows. A column that an older release lacks is left out. */
    private Sheet extract(
            SheetName name, Table findings, Predicate<List<@Nullable Object>> isShown, String columnNames) {
        int windows = findings.indexOf("windows");
        List<Column> shown = Arrays.stream(columnNames.split(" ", -1))
                .flatMap(column ->
                        findings.columns().stream().filter(there -> there.name().equals(column)))
                .toList();
        List<List<@Nullable Object>> rows = findings.rows().stream()
                .filter(row -> "headline".equals(row.get(windows)) && isShown.test(row))
                .toList();
        return Sheet.of(name, findings, shown, rows, gaps.of(findings));
    }
}
