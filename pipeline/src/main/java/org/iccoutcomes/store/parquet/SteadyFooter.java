package org.iccoutcomes.store.parquet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * A Parquet file whose footer does not depend on the process that wrote it. The library lists the encodings of a column
 * in the order of a set of enum constants, and remarks on the file in that of a map, both of which differ from one Java
 * process to the next, so that two runs of the same job would give two files.
 */
final class SteadyFooter {
    private SteadyFooter() {}

    /** Length of the footer and the closing magic number, as the format has them (Parquet file format, "Metadata"). */
    private static final int TRAILER = 8;

    /** The same file with encodings in the order of the format's own numbers, and remarks by name. */
    static byte[] of(byte[] file) throws IOException {
        int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - TRAILER);
        int start = file.length - TRAILER - length;
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(file, start, length));
        for (RowGroup group : footer.getRow_groups()) {
            for (ColumnChunk chunk : group.getColumns()) {
                order(chunk.getMeta_data());
            }
        }
        if (footer.isSetKey_value_metadata()) {
            footer.getKey_value_metadata().sort(Comparator.comparing(KeyValue::getKey));
        }
        ByteArrayOutputStream ordered = new ByteArrayOutputStream(file.length);
        ordered.write(file, 0, start);
        Util.writeFileMetaData(footer, ordered);
        int written = ordered.size() - start;
        ordered.write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(written)
                .array());
        ordered.write(file, file.length - Integer.BYTES, Integer.BYTES);
        return ordered.toByteArray();
    }

    private static void order(ColumnMetaData column) {
        column.getEncodings().sort(Comparator.naturalOrder());
        if (column.isSetEncoding_stats()) {
            column.getEncoding_stats()
                    .sort(Comparator.comparing(PageEncodingStats::getPage_type)
                            .thenComparing(PageEncodingStats::getEncoding));
        }
    }
}
