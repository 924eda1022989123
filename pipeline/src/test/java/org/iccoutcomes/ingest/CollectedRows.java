package org.iccoutcomes.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.DeliverySink;
import org.iccoutcomes.contract.table.RowSink;
import org.iccoutcomes.contract.table.Table;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of a delivery in memory. */
final class CollectedRows implements DeliverySink {
    private final Map<String, List<Column>> columns = new TreeMap<>();
    private final Map<String, List<List<@Nullable Object>>> rows = new TreeMap<>();

    @Override
    public RowSink accepted(List<Column> wanted) {
        return collect("accepted", wanted);
    }

    @Override
    public RowSink quarantine(List<Column> wanted) {
        return collect("quarantine", wanted);
    }

    @Override
    public RowSink quality(List<Column> wanted) {
        return collect("quality", wanted);
    }

    Table table(String name) {
        return new Table(name, columns.getOrDefault(name, List.of()), rows.getOrDefault(name, List.of()));
    }

    private RowSink collect(String name, List<Column> wanted) {
        columns.put(name, wanted);
        List<List<@Nullable Object>> collected = rows.computeIfAbsent(name, k -> new ArrayList<>());
        return new RowSink() {
            @Override
            public void write(List<@Nullable Object> row) {
                collected.add(new ArrayList<>(row));
            }

            @Override
            public void close() {}
        };
    }
}
