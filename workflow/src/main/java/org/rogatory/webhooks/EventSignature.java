package org.rogatory.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves to the receiver who tells him: {@code t=<seconds>,v1=<hex>}, where the second part is HMAC-SHA256 under the
 * secret of the webhook over the seconds, a full stop and the body. The time lets him refuse what is told too late.
 */
final class EventSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private EventSignature() {}

    static String of(String secret, Instant now, String body) {
        var seconds = now.getEpochSecond();
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
            var signed = mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every Java runtime", e);
        }
    }
}
