package org.iccoutcomes.ingest.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The bytes of a file as they were before they were compressed. */
public final class FileBytes {
    private static final int BUFFER = 1 << 16;

    private FileBytes() {}

    /**
     * Opens a file, decompressed where it is gzip or a zip archive of one file.
     *
     * @return bytes that may be marked and read again
     * @throws RefusedFile where it is an archive of something else, or of another archive
     */
    public static InputStream open(Path file) throws IOException {
        Packing packing = Packing.of(file);
        BufferedInputStream content = new BufferedInputStream(unpacked(file, packing), BUFFER);
        if (packing != Packing.PLAIN && Packing.of(peek(content, Packing.FIRST_BYTES)) != Packing.PLAIN) {
            content.close();
            throw new RefusedFile(
                    "archive-in-archive",
                    "the file is " + packing.words() + " that holds another archive",
                    "unpack it once; a spreadsheet is an archive too, and is read without packing");
        }
        return content;
    }

    private static InputStream unpacked(Path file, Packing packing) throws IOException {
        return switch (packing) {
            case PLAIN -> Files.newInputStream(file);
            case GZIP -> gunzipped(file);
            case ZIP -> ZipOfOne.open(file);
        };
    }

    private static InputStream gunzipped(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return new Expansion(new GZIPInputStream(in, BUFFER), Files.size(file));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** The next bytes, which are read again afterwards. */
    static byte[] peek(InputStream in, int bytes) throws IOException {
        in.mark(bytes);
        byte[] first = in.readNBytes(bytes);
        in.reset();
        return first;
    }
}
