package org.iccoutcomes.store.parquet;

import java.io.ByteArrayOutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A Parquet file being written into memory. */
final class BytesFile implements OutputFile {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    @Override
    public PositionOutputStream create(long blockSize) {
        return new Positioned(bytes);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSize) {
        bytes.reset();
        return new Positioned(bytes);
    }

    @Override
    public boolean supportsBlockSize() {
        return false;
    }

    @Override
    public long defaultBlockSize() {
        return 0;
    }

    /** Knows how much was written. */
    private static final class Positioned extends PositionOutputStream {
        private final ByteArrayOutputStream bytes;

        Positioned(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public long getPos() {
            return bytes.size();
        }

        @Override
        public void write(int value) {
            bytes.write(value);
        }

        @Override
        public void write(byte[] values, int from, int length) {
            bytes.write(values, from, length);
        }
    }
}
