package org.iccoutcomes.store.parquet;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.store.file.StorageException;
import org.jspecify.annotations.Nullable;

/** Small tables as Parquet: the same table gives the same bytes, and what each column means goes with it. */
public final class ParquetTables {
    private ParquetTables() {}

    /** The table as a Parquet file. Decimals are rounded half up to six places. */
    public static byte[] toBytes(Table table) {
        try {
            return SteadyFooter.of(written(table).toBytes());
        } catch (IOException e) {
            throw new StorageException("cannot write table " + table.name(), e);
        }
    }

    private static BytesFile written(Table table) throws IOException {
        BytesFile file = new BytesFile();
        try (ParquetWriter<List<@Nullable Object>> writer = new RowWriter.Builder(
                        file, table.name(), table.columns(), Decimals.OF_SUMS)
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new PlainCodecs())
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .build()) {
            for (List<@Nullable Object> row : table.rows()) {
                writer.write(row);
            }
        }
        return file;
    }

    /** Reads a table this class wrote. Decimals come without trailing zeros. */
    public static Table read(Path file) {
        return read(new LocalInputFile(file));
    }

    /** Reads a table this class wrote. */
    public static Table read(InputFile file) {
        Map<String, String> metadata = ParquetRows.metadata(file);
        List<Column> columns = columns(file, metadata);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        ParquetRows.read(
                file,
                columns.stream().map(Column::name).toList(),
                FilterCompat.NOOP,
                new Values(),
                (cursors, count) -> {
                    for (long i = 0; i < count; i++) {
                        rows.add(row(columns, cursors));
                    }
                });
        return new Table(TableSchema.name(metadata), columns, rows);
    }

    private static List<Column> columns(InputFile file, Map<String, String> metadata) {
        try {
            return TableSchema.columns(metadata);
        } catch (JacksonException e) {
            throw new StorageException("cannot understand " + file, e);
        }
    }

    private static List<@Nullable Object> row(List<Column> columns, List<ColumnCursor> cursors) {
        List<@Nullable Object> row = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            row.add(value(columns.get(i).type(), cursors.get(i)));
        }
        return row;
    }

    private static @Nullable Object value(ColumnType type, ColumnCursor cursor) {
        return switch (type) {
            case TEXT -> cursor.text();
            case DATE -> cursor.date();
            case INTEGER -> cursor.integer();
            case LONG -> cursor.number();
            case DECIMAL -> plain(cursor.decimal());
            case DOUBLE -> cursor.real();
            case BOOLEAN -> cursor.flag();
        };
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
