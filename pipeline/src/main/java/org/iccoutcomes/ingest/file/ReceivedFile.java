package org.iccoutcomes.ingest.file;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that can be read.
 *
 * @param path where it is
 * @param packing how it is compressed
 * @param bytes size as received
 * @param sha256 of its decompressed bytes, in lower-case hexadecimal
 * @param lines how its lines are laid out; null for Parquet and workbooks
 */
public record ReceivedFile(
        Path path,
        Packing packing,
        long bytes,
        String sha256,
        @Nullable LineLayout lines) {
    /** File name without folders. */
    public String name() {
        return path.getFileName().toString();
    }
}
