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
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    ISO_8859_1(StandardCharsets.ISO_8859_1),
    WINDOWS_1252(Charset.forName("windows-1252"));

    /** What is read, for messages. */
    static final String ALL = "UTF-8, UTF-16, windows-1252 or ISO-8859-1";

    /** How many of the first bytes {@link #ofFirst} needs at most. */
    static final int FIRST_BYTES = 64;

    private static final int FEWEST_FOR_UTF_16 = 8;

    private final Charset charset;

    Charsets(Charset charset) {
        this.charset = charset;
    }

    /** The encoding a feed names, in whatever case or alias; UTF-16 without an order is big-endian (RFC 2781 §4.3). */
    static Optional<Charsets> find(String name) {
        String wanted = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return switch (wanted) {
            case "UTF8" -> Optional.of(UTF_8);
            case "UTF16LE" -> Optional.of(UTF_16LE);
            case "UTF16BE", "UTF16" -> Optional.of(UTF_16BE);
            case "ISO88591", "LATIN1" -> Optional.of(ISO_8859_1);
            case "WINDOWS1252", "CP1252" -> Optional.of(WINDOWS_1252);
            default -> Optional.empty();
        };
    }

    /** The encoding that the mark at the beginning of a file tells, whatever a feed says of it. */
    static Optional<Charsets> ofMark(byte[] first) {
        if (startsWith(first, 0xef, 0xbb, 0xbf)) {
            return Optional.of(UTF_8);
        }
        if (startsWith(first, 0xff, 0xfe)) {
            return Optional.of(UTF_16LE);
        }
        return startsWith(first, 0xfe, 0xff) ? Optional.of(UTF_16BE) : Optional.empty();
    }

    /** The encoding that the first bytes of a file tell: by its mark, or as Latin letters are written in UTF-16. */
    static Optional<Charsets> ofFirst(byte[] first) {
        Optional<Charsets> mark = ofMark(first);
        if (mark.isPresent() || first.length < FEWEST_FOR_UTF_16) {
            return mark;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < first.length; i++) {
            zeros[i % 2] += first[i] == 0 ? 1 : 0;
        }
        int pairs = first.length / 2;
        if (zeros[0] == 0 && zeros[1] == pairs) {
            return Optional.of(UTF_16LE);
        }
        return zeros[1] == 0 && zeros[0] >= pairs ? Optional.of(UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether characters are of two bytes, so that lines cannot be parted byte by byte. */
    boolean isWide() {
        return this == UTF_16LE || this == UTF_16BE;
    }

    /** The encoding of the lines that {@link TextBytes} gives. */
    public Charsets ofLines() {
        return isWide() ? UTF_8 : this;
    }

    Charset charset() {
        return charset;
    }

    /** For readers, as a feed writes it. */
    public String shown() {
        return this == WINDOWS_1252 ? "windows-1252" : charset.name();
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
