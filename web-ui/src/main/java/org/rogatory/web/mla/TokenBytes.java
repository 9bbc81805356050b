package org.rogatory.web.mla;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.TokenSignatures;

/** A signature as tools give it: as it is, or written in Base64, with or without lines around it. */
final class TokenBytes {

    private static final byte SEQUENCE = 0x30;
    private static final String AROUND = "-----[A-Z0-9 ]+-----";

    private TokenBytes() {}

    /** The signature itself; refused where it is none for certain. */
    static byte[] of(byte[] given) {
        if (given.length < 2 || given.length > 2 * TokenSignatures.LARGEST) {
            throw new DocumentRefused("token-unreadable");
        }
        // A length in the long form: no text has such a sign in its second place.
        return given[0] == SEQUENCE && given[1] < 0 ? given : of(new String(given, StandardCharsets.US_ASCII));
    }

    /** The same, written as text. */
    static byte[] of(String written) {
        try {
            return Base64.getMimeDecoder().decode(written.replaceAll(AROUND, ""));
        } catch (IllegalArgumentException broken) {
            throw new DocumentRefused("token-unreadable");
        }
    }
}
