package org.rogatory.integrations.signature.check;

import java.nio.charset.StandardCharsets;

/** Bytes as one looks for words in them. */
final class Bytes {

    private Bytes() {}

    /** One character a byte. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
