package org.iccoutcomes.store.parquet;

import io.airlift.compress.Decompressor;
import io.airlift.compress.snappy.SnappyCompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Compression in pure Java. Parquet's own factory asks Hadoop for each codec, whose configuration alone takes longer to
 * load than a cube takes to read. Summaries are not compressed, so that no library's version changes their bytes.
 */
final class PlainCodecs implements CompressionCodecFactory {
    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        return switch (codec) {
            case UNCOMPRESSED -> new Uncompressed();
            case SNAPPY -> new Snappy();
            default -> throw new IllegalArgumentException("Parquet is not written compressed with " + codec);
        };
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        return switch (codec) {
            case UNCOMPRESSED -> new Uncompressed();
            case SNAPPY -> new Block(new SnappyDecompressor());
            default -> throw new IllegalArgumentException("cannot read Parquet compressed with " + codec);
        };
    }

    @Override
    public void release() {}

    /** Bytes as they are. */
    private static final class Uncompressed implements BytesInputCompressor, BytesInputDecompressor {
        @Override
        public BytesInput compress(BytesInput bytes) {
            return bytes;
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.UNCOMPRESSED;
        }

        @Override
        public BytesInput decompress(BytesInput bytes, int size) {
            return bytes;
        }

        @Override
        public void decompress(ByteBuffer input, int compressed, ByteBuffer output, int size) {
            output.put(input);
        }

        @Override
        public void release() {}
    }

    /** Writes a page as one block. */
    private static final class Snappy implements BytesInputCompressor {
        private final SnappyCompressor codec = new SnappyCompressor();

        @Override
        public BytesInput compress(BytesInput bytes) throws IOException {
            byte[] page = bytes.toInputStream().readAllBytes();
            byte[] block = new byte[codec.maxCompressedLength(page.length)];
            int written = codec.compress(page, 0, page.length, block, 0, block.length);
            return BytesInput.from(block, 0, written);
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.SNAPPY;
        }

        @Override
        public void release() {}
    }

    /** A page that is one block of a codec. */
    private static final class Block implements BytesInputDecompressor {
        private final Decompressor codec;

        Block(Decompressor codec) {
            this.codec = codec;
        }

        @Override
        public BytesInput decompress(BytesInput bytes, int size) throws IOException {
            byte[] page = bytes.toInputStream().readAllBytes();
            byte[] whole = new byte[size];
            int read = codec.decompress(page, 0, page.length, whole, 0, size);
            if (read != size) {
                throw new IOException("a page of " + size + " bytes held " + read);
            }
            return BytesInput.from(whole);
        }

        @Override
        public void decompress(ByteBuffer input, int compressed, ByteBuffer output, int size) {
            codec.decompress(input, output);
        }

        @Override
        public void release() {}
    }
}
