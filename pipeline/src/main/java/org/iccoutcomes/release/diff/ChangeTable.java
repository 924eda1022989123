package org.iccoutcomes.release.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.jspecify.annotations.Nullable;

/** What a release tells differently from the one before it, as a table of the release. */
public final class ChangeTable {
    /** Its name. */
    public static final String NAME = "changes";

    /** RULE: the findings that moved most; the rest are for {@code icc diff}. */
    private static final int MOST_ROWS = 500;

    private static final List<Column> COLUMNS = List.of(
            Column.text("measure", "Measure id"),
            Column.text("area", "Area"),
            Column.text("comparator", "What the change is judged against"),
            Column.text("windows", "Name of the pair of windows"),
            Column.decimal("baseline_was", "Count or sum of the baseline, in the release before"),
            Column.decimal("baseline_is", "The same in this release"),
            Column.decimal("period_was", "Count or sum of the period, in the release before"),
            Column.decimal("period_is", "The same in this release"),
            Column.number("percent_was", "Change in per cent, in the release before"),
            Column.number("percent_is", "The same in this release"),
            Column.number("effect_was", "How much more than the comparator it changed, in the release before"),
            Column.number("effect_is", "The same in this release"),
            Column.text("why", "Why it moved"));

    private ChangeTable() {}

    /** The table; without rows for the first release. */
    public static Table of(Optional<ReleaseDiff> diff) {
        return new Table(
                NAME,
                COLUMNS,
                diff.map(found -> found.moved().stream()
                                .limit(MOST_ROWS)
                                .map(ChangeTable::row)
                                .toList())
                        .orElse(List.of()));
    }

    private static List<@Nullable Object> row(Moved moved) {
        Finding was = moved.before();
        Finding is = moved.after();
        return Arrays.asList(
                moved.subject().measure(),
                moved.subject().area(),
                moved.subject().comparator(),
                moved.subject().windows(),
                was == null ? null : was.baseline().numerator(),
                is == null ? null : is.baseline().numerator(),
                was == null ? null : was.period().numerator(),
                is == null ? null : is.period().numerator(),
                change(was),
                change(is),
                effect(was),
                effect(is),
                moved.causes().stream().map(Cause::words).collect(Collectors.joining(", ")));
    }

    private static @Nullable Double change(@Nullable Finding finding) {
        return finding == null ? null : finding.change().percent().value();
    }

    private static @Nullable Double effect(@Nullable Finding finding) {
        Interval effect = finding == null || finding.effect() == null
                ? Interval.UNKNOWN
                : finding.effect().percent();
        return effect.value();
    }
}
