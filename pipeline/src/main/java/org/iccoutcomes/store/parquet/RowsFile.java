package org.iccoutcomes.store.parquet;

import java.io.IOException;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.RowSink;
import org.iccoutcomes.store.file.StorageException;
import org.jspecify.annotations.Nullable;

/** A Parquet file of rows, however many: they go to the file as they come, a group of rows at a time. */
public final class RowsFile implements RowSink {
    /** Bytes of a group of rows, held in memory until it is written. */
    private static final long ROW_GROUP = 32L << 20;

    private final OutputFile file;
    private final ParquetWriter<List<@Nullable Object>> writer;

    private RowsFile(OutputFile file, ParquetWriter<List<@Nullable Object>> writer) {
        this.file = file;
        this.writer = writer;
    }

    /**
     * Begins a file of single rows, whose decimals have at most 18 digits; one that is there is replaced.
     *
     * @param name of the table
     * @param columns of its rows
     */
    public static RowsFile ofRows(OutputFile file, String name, List<Column> columns) {
        // Such files are read whole, so that statistics to pass over parts of them by would be made in vain; and so
        // would a dictionary of the numbers of lines, which are all different.
        RowWriter.Builder rows = new RowWriter.Builder(file, name, columns, Decimals.OF_ROWS)
                .withStatisticsEnabled(false)
                .withSizeStatisticsEnabled(false);
        columns.stream()
                .filter(column -> column.type() == ColumnType.LONG)
                .forEach(column -> rows.withDictionaryEncoding(column.name(), false));
        return create(file, rows);
    }

    /** Begins a file of sums, whose decimals may have 38 digits; one that is there is replaced. */
    public static RowsFile ofSums(OutputFile file, String name, List<Column> columns) {
        return create(file, new RowWriter.Builder(file, name, columns, Decimals.OF_SUMS));
    }

    private static RowsFile create(OutputFile file, RowWriter.Builder rows) {
        try {
            return new RowsFile(
                    file,
                    rows.withConf(new PlainParquetConfiguration())
                            .withCodecFactory(new PlainCodecs())
                            .withCompressionCodec(CompressionCodecName.SNAPPY)
                            .withRowGroupSize(ROW_GROUP)
                            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                            .build());
        } catch (IOException e) {
            throw new StorageException("cannot write " + file, e);
        }
    }

    @Override
    public void write(List<@Nullable Object> row) {
        try {
            writer.write(row);
        } catch (IOException e) {
            throw new StorageException("cannot write " + file, e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new StorageException("cannot write " + file, e);
        }
    }
}
