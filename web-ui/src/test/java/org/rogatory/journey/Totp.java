package org.rogatory.journey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes the codes of a second factor as a telephone does (RFC 6238: HMAC-SHA-1, six digits, half a minute). */
final class Totp {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String ALGORITHM = "HmacSHA1";
    private static final int PERIOD = 30;
    private static final int DIGITS = 1_000_000;

    private final SecretKeySpec key;

    /** @param shown the secret as a page shows it to whoever cannot scan: in Base32, perhaps with spaces */
    Totp(String shown) {
        key = new SecretKeySpec(bytes(shown.replaceAll("[\\s=]", "").toUpperCase(Locale.ROOT)), ALGORITHM);
    }

    private static byte[] bytes(String signs) {
        var found = new ByteArrayOutputStream();
        var held = 0;
        var bits = 0;
        for (var sign : signs.toCharArray()) {
            var value = ALPHABET.indexOf(sign);
            if (value < 0) {
                throw new AssertionError("no sign of Base32 in the secret: " + sign);
            }
            held = (held << 5) | value;
            bits += 5;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                found.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return found.toByteArray();
    }

    /** What the telephone shows at this moment. */
    String at(Instant moment) throws GeneralSecurityException {
        var mac = Mac.getInstance(ALGORITHM);
        mac.init(key);
        var counted = ByteBuffer.allocate(Long.BYTES).putLong(moment.getEpochSecond() / PERIOD);
        var hash = mac.doFinal(counted.array());
        var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % DIGITS);
    }
}
