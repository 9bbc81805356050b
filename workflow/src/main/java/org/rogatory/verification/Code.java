package org.rogatory.verification;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A code of a hundred bits, told in letters and digits that nobody takes for each other.
 *
 * @param letters twenty of them, without what groups them on paper
 */
record Code(String letters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int BITS = 5;
    private static final int GROUP = 4;
    private static final int HEX_DIGITS = LENGTH * BITS / 4;
    private static final int LONGEST = 200;

    /** The code of a keyed hash in hexadecimal. */
    static Code of(String mark) {
        var bits = new BigInteger(mark.substring(0, HEX_DIGITS), 16);
        var letters = new StringBuilder();
        for (var place = LENGTH - 1; place >= 0; place--) {
            letters.append(ALPHABET.charAt(bits.shiftRight(place * BITS).intValue() & (ALPHABET.length() - 1)));
        }
        return new Code(letters.toString());
    }

    /** What somebody typed: in small letters, with or without groups, with letters that look like digits. */
    static Code typed(String text) {
        var letters = text.substring(0, Math.min(text.length(), LONGEST))
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replaceAll("[IL]", "1")
                .replaceAll("[^0-9A-Z]", "");
        return new Code(letters);
    }

    /** As it is printed: whoever prints it changes nothing of it. */
    String grouped() {
        return letters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** By which it is kept. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(letters.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
