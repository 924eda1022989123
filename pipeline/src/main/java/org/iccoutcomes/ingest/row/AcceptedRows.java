package org.iccoutcomes.ingest.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.definition.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * The table of accepted rows: the columns a feed binds and those of {@link DeliveryColumns}. A row of a wide file of
 * counts becomes a row an indicator that has a value.
 */
final class AcceptedRows {
    private final String deliveryId;
    private final List<Column> columns = new ArrayList<>();
    private final List<Integer> kept = new ArrayList<>();
    private final List<String> indicators = new ArrayList<>();
    private final int firstIndicator;

    /**
     * A table.
     *
     * @param read the columns of {@link ReadColumn#of}
     */
    AcceptedRows(RowPlan plan, List<ReadColumn> read, String deliveryId) {
        this.deliveryId = deliveryId;
        this.firstIndicator = plan.feed().columns().size();
        for (ReadColumn indicator : read.subList(firstIndicator, read.size())) {
            indicators.add(indicator.name());
        }
        if (!indicators.isEmpty()) {
            columns.add(Column.text("indicator", "What is counted"));
            columns.add(Column.decimal("value", "The count"));
        }
        Set<String> wanted = new HashSet<>(plan.kept());
        for (int i = 0; i < firstIndicator; i++) {
            ReadColumn column = read.get(i);
            if (wanted.contains(column.name())) {
                kept.add(i);
                columns.add(new Column(column.name(), column.type(), "As the feed binds it"));
            }
        }
        columns.addAll(DeliveryColumns.ALL);
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** What an accepted row becomes: one row, or one an indicator with a value. */
    List<List<@Nullable Object>> of(ReadRow row, Verdict verdict) {
        if (indicators.isEmpty()) {
            return List.of(row(row, verdict, List.of()));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Object value = row.values().get(firstIndicator + i);
            if (value != null) {
                rows.add(row(row, verdict, List.of(indicators.get(i), value)));
            }
        }
        return rows;
    }

    private List<@Nullable Object> row(ReadRow row, Verdict verdict, List<Object> first) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        values.addAll(first);
        for (int place : kept) {
            values.add(row.values().get(place));
        }
        values.add(deliveryId);
        values.add(verdict.year().map(FinancialYear::startYear).orElse(null));
        values.add(row.source().line());
        return values;
    }
}
