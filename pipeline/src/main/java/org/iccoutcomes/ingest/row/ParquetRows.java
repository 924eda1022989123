package org.iccoutcomes.ingest.row;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.iccoutcomes.ingest.file.ReceivedFile;

/**
 * The rows of a Parquet file, as if their values had been written as text; rows have no line.
 *
 * @param file Parquet
 * @param positions columns wanted, by place in the file's schema
 */
record ParquetRows(ReceivedFile file, SortedSet<Integer> positions) implements RowSource {
    /** Names of a file's columns; a column that holds no single value has none. */
    static List<String> header(ReceivedFile file) throws IOException {
        return schema(file).getFields().stream()
                .map(field -> isValue(field) ? field.getName() : "")
                .toList();
    }

    private static MessageType schema(ReceivedFile file) throws IOException {
        try (ParquetFileReader reader = open(file)) {
            return reader.getFileMetaData().getSchema();
        }
    }

    private static ParquetFileReader open(ReceivedFile file) throws IOException {
        return ParquetFileReader.open(
                new LocalInputFile(file.path()),
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
    }

    private static boolean isValue(Type field) {
        return field.isPrimitive() && !field.isRepetition(Type.Repetition.REPEATED);
    }

    static long count(ReceivedFile file) throws IOException {
        try (ParquetFileReader reader = open(file)) {
            return reader.getRecordCount();
        }
    }

    @Override
    public long read(Consumer<SourceRow> row) throws IOException {
        MessageType schema = schema(file);
        List<Type> wanted = new ArrayList<>();
        positions.forEach(position -> wanted.add(schema.getType(position)));
        List<ParquetText> texts = wanted.stream()
                .map(type -> new ParquetText(type.asPrimitiveType()))
                .toList();
        long rows = 0;
        int[] places = positions.stream().mapToInt(Integer::intValue).toArray();
        try (ParquetReader<Group> reader = new Groups(file, new MessageType(schema.getName(), wanted)).build()) {
            for (Group group = reader.read(); group != null; group = reader.read()) {
                String[] values = new String[schema.getFieldCount()];
                for (int i = 0; i < places.length; i++) {
                    values[places[i]] = texts.get(i).of(group, i);
                }
                row.accept(new SourceRow(null, null, Arrays.asList(values)));
                rows++;
            }
        }
        return rows;
    }

    /** Opens a file for some of its columns. */
    private static final class Groups extends ParquetReader.Builder<Group> {
        Groups(ReceivedFile file, MessageType wanted) {
            super(input(file), asking(wanted));
        }

        private static InputFile input(ReceivedFile file) {
            return new LocalInputFile(file.path());
        }

        private static ParquetConfiguration asking(MessageType wanted) {
            ParquetConfiguration configuration = new PlainParquetConfiguration();
            configuration.set(ReadSupport.PARQUET_READ_SCHEMA, wanted.toString());
            return configuration;
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }
}
