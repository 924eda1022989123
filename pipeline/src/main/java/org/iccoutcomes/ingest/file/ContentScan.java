package org.iccoutcomes.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.iccoutcomes.definition.feed.FileShape;
import org.iccoutcomes.store.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the decompressed bytes of a text file.
 *
 * @param sha256 of those bytes, in lower-case hexadecimal
 * @param charset the encoding: as its mark tells, else as the feed says, else as its bytes are
 * @param lines of the text
 */
record ContentScan(String sha256, Charsets charset, LineScan.Lines lines) {
    private static final int BUFFER = 1 << 16;

    /**
     * Reads a file from its first byte to its last.
     *
     * @throws RefusedFile where the feed names an encoding that is not read
     */
    static ContentScan of(Path path, FileShape shape) throws IOException {
        MessageDigest digest = Fingerprint.digest();
        LineScan scan = new LineScan();
        try (InputStream content = FileBytes.open(path)) {
            byte[] first = FileBytes.peek(content, Charsets.FIRST_BYTES);
            Optional<Charsets> told = told(first, shape.charset());
            InputStream text = TextBytes.of(new DigestInputStream(content, digest), told.orElse(Charsets.UTF_8));
            byte[] buffer = new byte[BUFFER];
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                scan.accept(buffer, read);
            }
            LineScan.Lines lines = scan.finish();
            return new ContentScan(hex(digest), told.orElseGet(lines::likely), lines);
        }
    }

    private static Optional<Charsets> told(byte[] first, @Nullable String declared) throws RefusedFile {
        if (declared == null) {
            return Charsets.ofFirst(first);
        }
        Charsets named = Charsets.find(declared)
                .orElseThrow(() ->
                        new RefusedFile("charset", "charset " + declared + " is not read", "use " + Charsets.ALL));
        return Optional.of(Charsets.ofMark(first).orElse(named));
    }

    /** The SHA-256 of a file that is no text. */
    static String hash(Path path) throws IOException {
        MessageDigest digest = Fingerprint.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
