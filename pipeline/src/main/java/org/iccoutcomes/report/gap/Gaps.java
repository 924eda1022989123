package org.iccoutcomes.report.gap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Why cells of a release's tables are empty, worked out from the release alone: from flags, from what stands beside,
 * and from the rule by which small numbers are protected. Where that rule is {@code none} nothing is confidential. An
 * empty text says that there is nothing to say; where nothing tells why a number is absent, it is not available.
 */
public final class Gaps {
    private static final String UNPROTECTED = "none";

    private final boolean isProtected;
    private final Map<String, GapRule> rules;

    private Gaps(boolean isProtected, Map<String, GapRule> rules) {
        this.isProtected = isProtected;
        this.rules = rules;
    }

    /** The rules of a release. */
    public static Gaps of(Collection<Table> release) {
        Map<String, String> units = new HashMap<>();
        rows(release, ReleaseTables.DEFINITIONS).forEach(row -> units.put(row.text("measure"), row.text("unit")));
        boolean isProtected = rows(release, ReleaseTables.ABOUT)
                .filter(row -> row.text("item").equals("disclosure-rule"))
                .noneMatch(row -> row.text("value").equals(UNPROTECTED));
        FigureGaps shownOrHidden = new FigureGaps(units);
        return new Gaps(
                isProtected,
                Map.ofEntries(
                        Map.entry(ReleaseTables.FINDINGS, new FindingGaps()),
                        Map.entry(ReleaseTables.STANDARDISED, new FindingGaps()),
                        Map.entry(ReleaseTables.TRENDS, shownOrHidden),
                        Map.entry(ReleaseTables.FUNNELS, shownOrHidden),
                        Map.entry(ReleaseTables.RATES, shownOrHidden),
                        Map.entry(ReleaseTables.LATEST, shownOrHidden),
                        Map.entry(ReleaseTables.PATHS, BesideGaps::path),
                        Map.entry(ReleaseTables.PRACTICES, BesideGaps::practice),
                        Map.entry(ReleaseTables.BENCHMARKS, BesideGaps::benchmark),
                        Map.entry(ReleaseTables.ROBUSTNESS, BesideGaps::variant),
                        Map.entry(ReleaseTables.COMPLETENESS, BesideGaps.completeness(release)),
                        Map.entry(ReleaseTables.COLUMN_QUALITY, BesideGaps::columnQuality),
                        Map.entry(ReleaseTables.LIST_JUMPS, GapRule.always(Gap.CONFIDENTIAL)),
                        Map.entry(ReleaseTables.AREAS, GapRule.always(Gap.NOT_APPLICABLE))));
    }

    private static Stream<Rows.Row> rows(Collection<Table> release, String name) {
        return release.stream().filter(table -> table.name().equals(name)).flatMap(table -> new Rows(table).stream());
    }

    /** A reader of one table's gaps. */
    public OfTable of(Table table) {
        return new OfTable(table);
    }

    /** The gaps of a table. */
    public final class OfTable {
        private final Table table;
        private final Map<String, Integer> places = new HashMap<>();
        private final GapRule rule;

        private OfTable(Table table) {
            this.table = table;
            this.rule = rules.getOrDefault(table.name(), GapRule.always(Gap.NOT_AVAILABLE));
            for (int i = 0; i < table.columns().size(); i++) {
                places.put(table.columns().get(i).name(), i);
            }
        }

        /** Why a row has no value in a column; null where it has one. */
        public @Nullable Gap at(List<@Nullable Object> row, int column) {
            Object value = row.get(column);
            if (value instanceof String text ? !text.isBlank() : value != null && isFinite(value)) {
                return null;
            }
            Gap gap = rules.containsKey(table.name()) || !isText(column)
                    ? rule.of(
                            new TableRow(places, row),
                            table.columns().get(column).name())
                    : Gap.NOT_APPLICABLE;
            return gap == Gap.CONFIDENTIAL && !isProtected ? Gap.NOT_AVAILABLE : gap;
        }

        private boolean isText(int column) {
            return table.columns().get(column).type() == ColumnType.TEXT;
        }

        /** How many cells are hidden. */
        public long hidden() {
            long hidden = 0;
            for (List<@Nullable Object> row : table.rows()) {
                for (int column = 0; column < row.size(); column++) {
                    if (at(row, column) == Gap.CONFIDENTIAL) {
                        hidden++;
                    }
                }
            }
            return hidden;
        }
    }

    /** A number that is none is no figure, whatever brought it here. */
    private static boolean isFinite(Object value) {
        return !(value instanceof Double number) || Double.isFinite(number);
    }
}
