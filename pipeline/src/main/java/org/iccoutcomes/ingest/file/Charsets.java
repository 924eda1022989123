package org.iccoutcomes.ingest.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The character encodings that extracts come in. */
public enum Charsets {
    UTF_8(StandardCharsets.UTF_8),
    ISO_8859_1(StandardCharsets.ISO_8859_1),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    Charsets(Charset charset) {
        this.charset = charset;
    }

    /** The encoding a feed names, in whatever case or alias. */
    static Optional<Charsets> find(String name) {
        String wanted = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return switch (wanted) {
            case "UTF8" -> Optional.of(UTF_8);
            case "ISO88591", "LATIN1" -> Optional.of(ISO_8859_1);
            case "WINDOWS1252", "CP1252" -> Optional.of(WINDOWS_1252);
            default -> Optional.empty();
        };
    }

    /** The encoding a feed names; {@link FileInspection} has refused others. */
    public static Charsets of(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("not an encoding that is read: " + name));
    }

    /** The text of some bytes, or nothing where they are not in this encoding. */
    public Optional<String> decode(byte[] bytes) {
        return decode(ByteBuffer.wrap(bytes));
    }

    /** The text of some bytes with U+FFFD for what is not in this encoding: for looking at, never for keeping. */
    public String decodeLoosely(byte[] bytes) {
        return new String(bytes, charset);
    }

    /** The text of some bytes without a byte-order mark, or nothing where they are not in this encoding. */
    Optional<String> decode(ByteBuffer bytes) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes.duplicate())
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
