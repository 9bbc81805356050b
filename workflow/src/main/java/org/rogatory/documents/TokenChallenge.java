package org.rogatory.documents;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What an officer is to sign with a national tool: it names one letter by its hash, and is of use once and not for
 * long.
 *
 * @param id random
 * @param sha256 of the letter as it was laid out, in hexadecimal
 * @param until when it is of use
 */
public record TokenChallenge(String id, String documentRef, String sha256, Instant until) {

    /** The text that is signed, byte by byte. */
    public byte[] content() {
        return content(id, documentRef, sha256);
    }

    /** The same from its parts, for as long as the signature is kept. */
    static byte[] content(String id, String documentRef, String sha256) {
        return "rogatory-signing-challenge-1\nchallenge: %s\ndocument: %s\nsha256: %s\n"
                .formatted(id, documentRef, sha256)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
