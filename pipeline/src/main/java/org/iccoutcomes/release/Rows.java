package org.iccoutcomes.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.iccoutcomes.contract.table.Table;
import org.jspecify.annotations.Nullable;

/** Reads a table's values by the names of their columns. */
public final class Rows {
    private final Table table;
    private final Map<String, Integer> places = new HashMap<>();

    /** @param table the table to read */
    public Rows(Table table) {
        this.table = table;
        for (int i = 0; i < table.columns().size(); i++) {
            places.put(table.columns().get(i).name(), i);
        }
    }

    public Stream<Row> stream() {
        return table.rows().stream().map(Row::new);
    }

    /** One row; a column the table lacks is an error, an empty value is null where the method says so. */
    public final class Row {
        private final List<@Nullable Object> values;

        Row(List<@Nullable Object> values) {
            this.values = values;
        }

        private @Nullable Object value(String column) {
            Integer place = places.get(column);
            if (place == null) {
                throw new IllegalArgumentException("table " + table.name() + " has no column " + column);
            }
            return values.get(place);
        }

        private Object present(String column) {
            return Objects.requireNonNull(value(column), () -> "table " + table.name() + ": empty " + column);
        }

        /** Whether the table has a column; tables of older releases may lack some. */
        public boolean holds(String column) {
            return places.containsKey(column);
        }

        /** A text; empty where there is none. */
        public String text(String column) {
            String value = (String) value(column);
            return value == null ? "" : value;
        }

        public boolean has(String column) {
            return value(column) != null;
        }

        /** The same of a column that releases made before it was thought of do not have. */
        public boolean hasIfAny(String column) {
            return places.containsKey(column) && has(column);
        }

        /** A text of such a column. */
        public String textIfAny(String column) {
            return places.containsKey(column) ? text(column) : "";
        }

        public LocalDate date(String column) {
            return (LocalDate) present(column);
        }

        public @Nullable LocalDate findDate(String column) {
            return (LocalDate) value(column);
        }

        public int integer(String column) {
            return (Integer) present(column);
        }

        public @Nullable Integer findInteger(String column) {
            return (Integer) value(column);
        }

        public long number(String column) {
            return (Long) present(column);
        }

        public @Nullable BigDecimal decimal(String column) {
            return (BigDecimal) value(column);
        }

        public @Nullable Double real(String column) {
            return (Double) value(column);
        }

        public boolean flag(String column) {
            return (Boolean) present(column);
        }
    }
}
