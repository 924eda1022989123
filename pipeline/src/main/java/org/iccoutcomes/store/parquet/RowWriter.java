package org.iccoutcomes.store.parquet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.iccoutcomes.contract.table.Column;
import org.jspecify.annotations.Nullable;

/** Writes a table's rows; a value of another type than its column's is refused. */
final class RowWriter extends WriteSupport<List<@Nullable Object>> {
    private final String name;
    private final List<Column> columns;
    private final Decimals decimals;
    private final List<LastText> texts;
    private @Nullable RecordConsumer out;

    private RowWriter(String name, List<Column> columns, Decimals decimals) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.decimals = decimals;
        this.texts = columns.stream().map(column -> new LastText()).toList();
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(TableSchema.of(columns, decimals), TableSchema.metadata(name, columns));
    }

    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration configuration) {
        throw new UnsupportedOperationException("small tables are written without Hadoop's configuration");
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        out = consumer;
    }

    @Override
    public void write(List<@Nullable Object> row) {
        if (out == null) {
            throw new IllegalStateException("not prepared");
        }
        out.startMessage();
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            if (value != null) {
                String field = columns.get(i).name();
                out.startField(field, i);
                write(out, i, value);
                out.endField(field, i);
            }
        }
        out.endMessage();
    }

    private void write(RecordConsumer consumer, int place, Object value) {
        Column column = columns.get(place);
        try {
            switch (column.type()) {
                case TEXT -> consumer.addBinary(texts.get(place).of((String) value));
                case DATE -> consumer.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
                case INTEGER -> consumer.addInteger((Integer) value);
                case LONG -> consumer.addLong((Long) value);
                case DECIMAL -> decimals.write(consumer, (BigDecimal) value);
                case DOUBLE -> consumer.addDouble((Double) value);
                case BOOLEAN -> consumer.addBoolean((Boolean) value);
            }
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(
                    name + "." + column.name() + " holds " + column.type() + ", not "
                            + value.getClass().getSimpleName(),
                    e);
        }
    }

    /** The text of the row before, in bytes: the next row often has the same. */
    private static final class LastText {
        private String text = "";
        private Binary bytes = Binary.EMPTY;

        Binary of(String value) {
            if (!value.equals(text)) {
                text = value;
                bytes = Binary.fromString(value);
            }
            return bytes;
        }
    }

    /** Makes the writer of a table. */
    static final class Builder extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {
        private final String name;
        private final List<Column> columns;
        private final Decimals decimals;

        Builder(OutputFile file, String name, List<Column> columns, Decimals decimals) {
            super(file);
            this.name = name;
            this.columns = columns;
            this.decimals = decimals;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(ParquetConfiguration configuration) {
            return new RowWriter(name, columns, decimals);
        }

        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(Configuration configuration) {
            return new RowWriter(name, columns, decimals);
        }
    }
}
