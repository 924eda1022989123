package org.iccoutcomes.ingest.look;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.iccoutcomes.contract.table.DeliverySink;
import org.iccoutcomes.contract.table.RowSink;
import org.jspecify.annotations.Nullable;

/** Keeps the first few rows that are set aside, and of those only where they are and why. */
final class FirstBadRows implements DeliverySink {
    /** Enough to see what is wrong; {@code icc quarantine} shows all of a stored file. */
    private static final int MOST = 5;

    private static final String RULES = "rules";

    private final List<BadRow> rows = new ArrayList<>();

    @Override
    public RowSink accepted(List<Column> columns) {
        return new Sink(0, 0);
    }

    @Override
    public RowSink quarantine(List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        return new Sink(names.indexOf(DeliveryColumns.LINE.name()), names.indexOf(RULES));
    }

    @Override
    public RowSink quality(List<Column> columns) {
        return new Sink(0, 0);
    }

    List<BadRow> rows() {
        return List.copyOf(rows);
    }

    /** Takes rows and forgets all but the first. */
    private final class Sink implements RowSink {
        private final int line;
        private final int rules;

        private Sink(int line, int rules) {
            this.line = line;
            this.rules = rules;
        }

        @Override
        public void write(List<@Nullable Object> row) {
            if (line != rules && rows.size() < MOST) {
                Object at = row.get(line);
                String broken = String.valueOf(row.get(rules));
                rows.add(new BadRow(at instanceof Long number ? number : null, List.of(broken.split(" ", -1))));
            }
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }
}
