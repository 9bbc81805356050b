package org.rogatory.persons;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Public keys of cabinets as people hand them on. */
final class CabinetKeys {

    private static final int TOLD_BYTES = 16;
    private static final int GROUP = 4;

    private CabinetKeys() {}

    /** The key as it was typed or pasted; refused if nobody can seal with it. */
    static byte[] read(String typed) {
        try {
            var key = Base64.getDecoder().decode(typed.strip());
            CabinetKey.seal(key, new byte[0], "proof");
            return key;
        } catch (IllegalArgumentException none) {
            throw new CabinetRefused("cabinet-key");
        }
    }

    static String fingerprint(String publicKey) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(publicKey.getBytes(StandardCharsets.US_ASCII));
            var told = HexFormat.of().formatHex(Arrays.copyOf(hash, TOLD_BYTES));
            return told.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
