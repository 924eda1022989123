package org.iccoutcomes.ingest.identity;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.Mac;

/** Makes pseudonyms of identifiers of one kind. One thread at a time. */
public final class Pseudonyms {
    /** 128 bits: two of a thousand million people share a pseudonym with a chance below 10⁻²⁰. */
    private static final int DIGITS = 32;

    private final Mac mac;
    private final String kind;

    Pseudonyms(Mac mac, String kind) {
        this.mac = mac;
        this.kind = kind;
    }

    /** The pseudonym of an identifier: 32 hexadecimal digits. */
    public String of(String identifier) {
        byte[] digest = mac.doFinal((kind + ":" + identifier).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    }
}
