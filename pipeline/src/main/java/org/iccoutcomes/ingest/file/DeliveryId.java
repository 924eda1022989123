package org.iccoutcomes.ingest.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.store.Fingerprint;

/** Names a delivery by everything that decides its rows. */
public final class DeliveryId {
    private static final int DIGITS = 16;

    private DeliveryId() {}

    /**
     * A delivery's id: 16 hexadecimal digits.
     *
     * @param file the file's bytes, and its header where that does not stand in it
     * @param feed the feed's whole definition
     * @param keyId id of the pseudonym key, {@code none} without one
     * @param codeVersion version of the code that ingests
     */
    public static String of(ReceivedFile file, Feed feed, String keyId, String codeVersion) {
        MessageDigest digest = Fingerprint.digest();
        for (String part : parts(file, feed, keyId, codeVersion)) {
            digest.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static List<String> parts(ReceivedFile file, Feed feed, String keyId, String codeVersion) {
        List<String> parts = new ArrayList<>(List.of(file.sha256(), feed.toString(), keyId, codeVersion));
        LineLayout lines = file.lines();
        if (lines != null && !lines.isHeaderInFile()) {
            parts.addAll(lines.header());
        }
        return parts;
    }
}
