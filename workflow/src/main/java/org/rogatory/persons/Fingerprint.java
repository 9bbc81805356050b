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
        this(fileKey, "rogatory:fingerprint");
    }

    Fingerprint(byte[] from, String purpose) {
        var named = purpose.getBytes(StandardCharsets.US_ASCII);
        try {
            key = new SecretKeySpec(Hkdf.computeHkdf(MAC, from, new byte[0], named, Secret.KEY_BYTES), MAC);
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
