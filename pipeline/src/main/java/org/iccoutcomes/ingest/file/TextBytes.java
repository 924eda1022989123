package org.iccoutcomes.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.io.input.ReaderInputStream;

/**
 * The bytes of a text file so that its lines can be parted byte by byte: UTF-16 is written anew as UTF-8, every other
 * encoding stays as it is.
 */
public final class TextBytes {
    /** Stands for what is no UTF-16. No value holds a NUL, so that the line it is in is set aside. */
    private static final String NO_TEXT = "\0";

    private TextBytes() {}

    /** Opens a received file. */
    public static InputStream open(Path file, Charsets charset) throws IOException {
        return of(FileBytes.open(file), charset);
    }

    /** Makes lines of bytes that were decompressed. */
    static InputStream of(InputStream in, Charsets charset) throws IOException {
        if (!charset.isWide()) {
            return in;
        }
        InputStreamReader reader = new InputStreamReader(
                in,
                charset.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(NO_TEXT));
        return ReaderInputStream.builder()
                .setReader(reader)
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }
}
