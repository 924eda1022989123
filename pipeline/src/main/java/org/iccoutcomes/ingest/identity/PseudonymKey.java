package org.iccoutcomes.ingest.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret by which identifiers become pseudonyms. There are so few NHS numbers that a hash without a secret is
 * undone in minutes, so pseudonyms are HMAC-SHA-256 (RFC 2104). The secret is in no text of this object.
 */
public final class PseudonymKey {
    /** Public, and so a secret to no one: for made-up people only. */
    public static final String SAMPLE = "icc-outcomes sample key: public, for made-up people only, 1f8b0c27";

    private static final String ALGORITHM = "HmacSHA256";
    private static final String ID_LABEL = "icc-outcomes: id of a pseudonym key";
    private static final int ID_DIGITS = 16;

    private final SecretKeySpec key;
    private final String id;

    private PseudonymKey(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        byte[] digest = mac().doFinal(ID_LABEL.getBytes(StandardCharsets.UTF_8));
        this.id = HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
    }

    /**
     * A key of a secret.
     *
     * @throws IllegalArgumentException when the secret is weak or public, saying why but not what it is
     */
    public static PseudonymKey of(String secret) {
        Optional<String> weakness = SecretStrength.weakness(secret);
        if (weakness.isPresent() || secret.equals(SAMPLE)) {
            throw new IllegalArgumentException(weakness.orElse("it is the public key of the sample data"));
        }
        return new PseudonymKey(secret);
    }

    /** The public key, for made-up people. */
    public static PseudonymKey sample() {
        return new PseudonymKey(SAMPLE);
    }

    /** Names the key without telling it: 16 hexadecimal digits, the same for the same secret. */
    public String id() {
        return id;
    }

    /** Makes pseudonyms of one kind of identifier; those of different kinds are never equal. */
    public Pseudonyms pseudonyms(String kind) {
        return new Pseudonyms(mac(), kind);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** Its id: never the secret. */
    @Override
    public String toString() {
        return "pseudonym key " + id;
    }
}
