package org.rogatory.persons;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A keyed hash, with a key derived for one purpose alone. */
final class Fingerprint {

    private static final String MAC = "HmacSha256";

    private final SecretKeySpec key;

    /** Of what belongs to one file. */
    Fingerprint(byte[] fileKey) {
        this(new SecretKeySpec(derived(fileKey, "rogatory:fingerprint"), MAC));
    }

    private Fingerprint(SecretKeySpec key) {
        this.key = key;
    }

    /** With a key that was derived before. */
    static Fingerprint with(byte[] derived) {
        return new Fingerprint(new SecretKeySpec(derived, MAC));
    }

    /** A key for one purpose alone, from which the key that it comes from cannot be had. */
    static byte[] derived(byte[] from, String purpose) {
        var named = purpose.getBytes(StandardCharsets.US_ASCII);
        try {
            return Hkdf.computeHkdf(MAC, from, new byte[0], named, Secret.KEY_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot derive a key", impossible);
        }
    }

    /** In lower-case hexadecimal. */
    String of(byte[] content) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot hash", impossible);
        }
    }
}
