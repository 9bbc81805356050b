package org.rogatory.persons;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** A key that lies nowhere here: somebody else carries it, and what it shuts opens when he brings it again. */
public final class CarriedKey {

    private final byte[] key;

    private CarriedKey(byte[] key) {
        this.key = key;
    }

    /** A new one. */
    public static CarriedKey make() {
        return new CarriedKey(Secret.randomKey());
    }

    /** As somebody has brought it; empty where that is no key. */
    public static Optional<CarriedKey> read(String written) {
        try {
            var key = HexFormat.of().parseHex(written);
            return key.length == Secret.KEY_BYTES ? Optional.of(new CarriedKey(key)) : Optional.empty();
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    /** As it is given to who carries it, in hexadecimal. */
    public String written() {
        return HexFormat.of().formatHex(key);
    }

    /** The text shut for one purpose alone, in Base64. */
    public String shut(String text, String purpose) {
        var shut = new Secret(key).encrypt(text.getBytes(StandardCharsets.UTF_8), purpose);
        return Base64.getEncoder().encodeToString(shut);
    }

    /** The text again; empty where another key shut it, for another purpose, or it was changed. */
    public Optional<String> opened(String shut, String purpose) {
        try {
            var text = new Secret(key).decrypt(Base64.getDecoder().decode(shut), purpose);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (UnreadableSecret | IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "CarriedKey";
    }
}
