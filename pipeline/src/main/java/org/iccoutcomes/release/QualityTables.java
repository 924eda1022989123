package org.iccoutcomes.release;

import java.util.List;
import org.iccoutcomes.contract.quality.ListJump;
import org.iccoutcomes.contract.quality.QualitySummary;
import org.iccoutcomes.contract.quality.QualitySummary.CodeShare;
import org.iccoutcomes.contract.quality.QualitySummary.ColumnShares;
import org.iccoutcomes.contract.quality.QualitySummary.MonthRows;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;

/** How full and how good the deliveries are. */
final class QualityTables {
    private QualityTables() {}

    static Table completeness(QualitySummary quality) {
        return Field.table(
                ReleaseTables.COMPLETENESS,
                List.<Field<MonthRows>>of(
                        new Field<>(Column.text("feed", "Kind of extract"), MonthRows::feed),
                        new Field<>(Column.text("month", "Month of the rows"), MonthRows::month),
                        new Field<>(
                                Column.decimal("rows", "Accepted rows of the files that are used; empty: hidden"),
                                MonthRows::rows),
                        new Field<>(
                                Column.decimal("rows_year_before", "Of the same month a year before"),
                                MonthRows::yearBefore),
                        new Field<>(
                                Column.decimal("percent_of_year_before", "Rows per cent of those a year before"),
                                MonthRows::percentOfYearBefore),
                        new Field<>(
                                Column.decimal(
                                        "rows_before_newest_file",
                                        "Of the same month before the feed's newest file; empty: none, or hidden"),
                                MonthRows::delivered),
                        new Field<>(
                                Column.text("incomplete", "Why the month is taken to be incomplete; empty: it is not"),
                                MonthRows::incomplete)),
                quality.months());
    }

    static Table columns(QualitySummary quality) {
        return Field.table(
                ReleaseTables.COLUMN_QUALITY,
                List.<Field<ColumnShares>>of(
                        new Field<>(Column.text("feed", "Kind of extract"), ColumnShares::feed),
                        new Field<>(Column.text("column", "Column, as we name it"), ColumnShares::column),
                        new Field<>(
                                Column.decimal("blank_percent", "Rows where it is empty, latest twelve months"),
                                ColumnShares::blank),
                        new Field<>(
                                Column.decimal("blank_percent_before", "The same, twelve months before"),
                                ColumnShares::blankBefore),
                        new Field<>(
                                Column.decimal(
                                        "blank_percent_before_newest_file",
                                        "The latest twelve months as they were before the feed's newest file"),
                                ColumnShares::blankDelivered),
                        new Field<>(
                                Column.decimal("unknown_percent", "Rows with a code not known, latest twelve months"),
                                ColumnShares::unknown),
                        new Field<>(
                                Column.decimal("unknown_percent_before", "The same, twelve months before"),
                                ColumnShares::unknownBefore),
                        new Field<>(
                                Column.decimal(
                                        "unknown_percent_before_newest_file",
                                        "The latest twelve months as they were before the feed's newest file"),
                                ColumnShares::unknownDelivered)),
                quality.columns());
    }

    static Table codes(QualitySummary quality) {
        return Field.table(
                ReleaseTables.CODE_MIX,
                List.<Field<CodeShare>>of(
                        new Field<>(Column.text("feed", "Kind of extract"), CodeShare::feed),
                        new Field<>(Column.text("column", "Column, as we name it"), CodeShare::column),
                        new Field<>(Column.text("month", "Month of the rows"), CodeShare::month),
                        new Field<>(
                                Column.text("code", "Code; other: all that the feed does not list"), CodeShare::code),
                        new Field<>(
                                Column.decimal("percent", "Of the month's rows that have a code; empty: hidden"),
                                CodeShare::percent),
                        new Field<>(
                                Column.decimal("percent_year_before", "The same month a year before"),
                                CodeShare::yearBefore),
                        new Field<>(
                                Column.decimal("percent_before_newest_file", "The month before the feed's newest file"),
                                CodeShare::delivered)),
                quality.codes());
    }

    static Table jumps(List<ListJump> jumps) {
        return Field.table(
                ReleaseTables.LIST_JUMPS,
                List.<Field<ListJump>>of(
                        new Field<>(Column.text("basis", "What the member is"), ListJump::basis),
                        new Field<>(Column.text("member", "Code of the member"), ListJump::member),
                        new Field<>(Column.date("earlier", "First day of the list before"), ListJump::earlier),
                        new Field<>(Column.date("day", "First day of the list"), ListJump::day),
                        new Field<>(
                                Column.decimal("people_before", "People on the list before; empty: hidden"),
                                ListJump::before),
                        new Field<>(Column.decimal("people", "People on the list; empty: hidden"), ListJump::people),
                        new Field<>(
                                Column.decimal("change_percent", "Change in per cent of the list before"),
                                ListJump::percent)),
                jumps);
    }
}
