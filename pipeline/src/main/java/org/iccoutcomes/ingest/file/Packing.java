package org.iccoutcomes.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** How a file is compressed, told by its first bytes. */
public enum Packing {
    PLAIN("not compressed", ""),
    GZIP("gzip", ".gz"),
    ZIP("a zip archive", ".zip");

    /** How many of the first bytes tell it. */
    static final int FIRST_BYTES = 4;

    private final String words;
    private final String ending;

    Packing(String words, String ending) {
        this.words = words;
        this.ending = ending;
    }

    static Packing of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(FIRST_BYTES));
        }
    }

    /** An empty archive has no local header and begins with its end (PKWARE APPNOTE 4.3.16). */
    static Packing of(byte[] first) {
        if (first.length < FIRST_BYTES) {
            return PLAIN;
        }
        if ((first[0] & 0xff) == 0x1f && (first[1] & 0xff) == 0x8b) {
            return GZIP;
        }
        boolean isZip = first[0] == 'P'
                && first[1] == 'K'
                && ((first[2] == 3 && first[3] == 4) || (first[2] == 5 && first[3] == 6));
        return isZip ? ZIP : PLAIN;
    }

    /** What a name says. */
    static Packing ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(GZIP.ending)) {
            return GZIP;
        }
        return lower.endsWith(ZIP.ending) ? ZIP : PLAIN;
    }

    /** For readers. */
    public String words() {
        return words;
    }

    /** What names of such files end with. */
    String ending() {
        return ending;
    }
}
