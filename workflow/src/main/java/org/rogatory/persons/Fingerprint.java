package org.rogatory.persons;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A keyed hash, with a key derived for this purpose alone. */
final class Fingerprint {

    private static final String MAC = "HmacSha256";
    private static final byte[] PURPOSE = "rogatory:fingerprint".getBytes(StandardCharsets.US_ASCII);

    private final SecretKeySpec key;

    Fingerprint(byte[] fileKey) {
        try {
            key = new SecretKeySpec(Hkdf.computeHkdf(MAC, fileKey, new byte[0], PURPOSE, Secret.KEY_BYTES), MAC);
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
