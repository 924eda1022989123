package org.iccoutcomes.store.parquet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;
import org.iccoutcomes.store.file.StorageException;

/** Goes through a Parquet file column by column in step, without making a record of each row first. */
final class ParquetRows {
    private ParquetRows() {}

    /** Takes the rows of one row group. */
    interface RowGroup {
        /**
         * Takes {@code rows} values of each cursor.
         *
         * @param cursors one a column asked for
         * @param rows how many rows
         */
        void take(List<ColumnCursor> cursors, long rows);
    }

    /** Metadata that the file's writer kept with it. */
    static Map<String, String> metadata(InputFile file) {
        try (ParquetFileReader reader = ParquetFileReader.open(file, options(FilterCompat.NOOP))) {
            return reader.getFileMetaData().getKeyValueMetaData();
        } catch (IOException e) {
            throw new StorageException("cannot read " + file, e);
        }
    }

    /**
     * Reads columns of a file.
     *
     * @param columns by name; one that the file lacks is all empty
     * @param filter skips row groups and pages that cannot hold what is wanted; other rows may still come
     */
    static void read(InputFile file, List<String> columns, FilterCompat.Filter filter, Values values, RowGroup taker) {
        try (ParquetFileReader reader = ParquetFileReader.open(file, options(filter))) {
            MessageType schema = reader.getFileMetaData().getSchema();
            MessageType wanted = new MessageType(
                    schema.getName(),
                    columns.stream()
                            .filter(schema::containsField)
                            .map(schema::getType)
                            .toList());
            reader.setRequestedSchema(wanted);
            String writer = reader.getFileMetaData().getCreatedBy();
            for (PageReadStore pages = reader.readNextFilteredRowGroup();
                    pages != null;
                    pages = reader.readNextFilteredRowGroup()) {
                ColumnReadStoreImpl store = new ColumnReadStoreImpl(pages, new NoRecords(), wanted, writer);
                taker.take(
                        columns.stream()
                                .map(name -> new ColumnCursor(
                                        wanted.containsField(name)
                                                ? store.getColumnReader(
                                                        wanted.getColumnDescription(new String[] {name}))
                                                : null,
                                        values))
                                .toList(),
                        pages.getRowCount());
            }
        } catch (IOException e) {
            throw new StorageException("cannot read " + file, e);
        }
    }

    private static ParquetReadOptions options(FilterCompat.Filter filter) {
        return ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new PlainCodecs())
                .withRecordFilter(filter)
                .build();
    }

    /** Column readers ask for converters even when nobody converts. */
    private static final class NoRecords extends GroupConverter {
        @Override
        public Converter getConverter(int field) {
            return new PrimitiveConverter() {};
        }

        @Override
        public void start() {}

        @Override
        public void end() {}
    }
}
