package org.iccoutcomes.ingest.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The bytes of a file as they were before they were compressed. */
public final class FileBytes {
    private static final int BUFFER = 1 << 16;

    private FileBytes() {}

    /** Opens a file; one whose name ends with {@code .gz} is decompressed. */
    public static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        return isGzip(file) ? new GZIPInputStream(in, BUFFER) : in;
    }

    static boolean isGzip(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
