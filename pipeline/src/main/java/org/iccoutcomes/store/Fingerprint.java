package org.iccoutcomes.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of what makes something what it is, in lower-case hexadecimal. */
public final class Fingerprint {
    private static final int SHORT = 16;
    private static final int BUFFER = 1 << 16;

    private Fingerprint() {}

    /** All 64 digits for bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** All 64 digits for a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** All 64 digits for parts in order; each is measured, so that {@code ab, c} is not {@code a, bc}. */
    public static String of(List<String> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(part.length()).append(':').append(part).append('\n'));
        return of(all.toString());
    }

    /** All 64 digits for a stream read to its end; the caller closes it. */
    public static String of(InputStream in) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The first 16 digits: a name for people and folders. */
    public static String shortOf(String fingerprint) {
        return fingerprint.substring(0, SHORT);
    }

    /** A fresh SHA-256, for callers that digest while they read. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
