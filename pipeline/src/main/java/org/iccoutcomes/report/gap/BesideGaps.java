package org.iccoutcomes.report.gap;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;

/** Gaps of what stands beside the findings: published figures, other choices, and how full deliveries are. */
final class BesideGaps {
    private BesideGaps() {}

    /** Whether a figure of ours could be made is told by its kind; made and absent, it is hidden. */
    static Gap benchmark(TableRow row, String column) {
        return switch (column) {
            case "ours" -> ours(row);
            case "lower", "upper", "method", "rank" -> row.has("ours") ? Gap.NOT_APPLICABLE : ours(row);
            case "rank_best", "rank_worst" ->
                row.has("rank") ? Gap.NOT_AVAILABLE : row.has("ours") ? Gap.NOT_APPLICABLE : ours(row);
            case "ranked_areas" -> row.has("ours") ? Gap.NOT_APPLICABLE : ours(row);
            default -> Gap.NOT_APPLICABLE;
        };
    }

    private static Gap ours(TableRow row) {
        boolean isMade = !row.text("kind").equals("not-computable")
                && !row.text("verdict").equals("cannot be computed");
        return isMade ? Gap.CONFIDENTIAL : Gap.NOT_AVAILABLE;
    }

    /** A change that no design answers is not there; one of two windows is hidden. */
    static Gap variant(TableRow row, String column) {
        return switch (column) {
            case "headline_itself" -> Gap.NOT_APPLICABLE;
            case "percent" -> change(row);
            case "lower", "upper" -> row.has("percent") ? Gap.NOT_APPLICABLE : change(row);
            default -> Gap.NOT_AVAILABLE;
        };
    }

    private static Gap change(TableRow row) {
        return row.text("method").equals("none") ? Gap.NOT_AVAILABLE : Gap.CONFIDENTIAL;
    }

    /** Rows of a month that the table tells of are there; absent, they are hidden. */
    static GapRule completeness(Collection<Table> release) {
        Set<String> months = release.stream()
                .filter(table -> table.name().equals(ReleaseTables.COMPLETENESS))
                .flatMap(table -> new Rows(table).stream())
                .map(row -> row.text("feed") + " " + row.text("month"))
                .collect(Collectors.toSet());
        return (row, column) -> switch (column) {
            case "rows" -> Gap.CONFIDENTIAL;
            case "rows_year_before" -> yearBefore(row, months);
            case "percent_of_year_before" ->
                row.has("rows")
                        ? row.has("rows_year_before") ? Gap.NOT_AVAILABLE : yearBefore(row, months)
                        : Gap.CONFIDENTIAL;
            default -> Gap.NOT_APPLICABLE;
        };
    }

    private static Gap yearBefore(TableRow row, Set<String> months) {
        YearMonth before = YearMonth.parse(row.text("month")).minusYears(1);
        return months.contains(row.text("feed") + " " + before) ? Gap.CONFIDENTIAL : Gap.NOT_AVAILABLE;
    }

    /** Where neither share of the year before is there, there were no rows to be shares of. */
    static Gap columnQuality(TableRow row, String column) {
        boolean isNoYearBefore = !row.has("blank_percent_before") && !row.has("unknown_percent_before");
        return column.endsWith("_before") && isNoYearBefore ? Gap.NOT_AVAILABLE : Gap.CONFIDENTIAL;
    }

    /** A month of a synthetic control is there for every unit, so a rate that is absent is hidden. */
    static Gap path(TableRow row, String column) {
        return column.equals("rate") || column.equals("synthetic") ? Gap.CONFIDENTIAL : Gap.NOT_AVAILABLE;
    }

    /** A practice has a row where something was counted; the value of an indicator has no denominator to tell. */
    static Gap practice(TableRow row, String column) {
        boolean isHidden = !row.has("numerator") && (column.equals("numerator") || column.equals("rate"));
        return isHidden ? Gap.CONFIDENTIAL : Gap.NOT_APPLICABLE;
    }
}
