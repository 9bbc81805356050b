package org.rogatory.documents.token;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What an officer is to sign with a national tool: one letter as it was laid out, given out for use once and not for
 * long.
 *
 * @param id random
 * @param sha256 of the letter as it was laid out, in hexadecimal
 * @param until when it is of use
 * @param form what is signed: the letter, or the text that names it
 */
public record TokenChallenge(String id, String documentRef, String sha256, Instant until, TokenForm form) {

    /** The text that names the letter, byte by byte: what was signed where it was not the letter. */
    public byte[] text() {
        return "rogatory-signing-challenge-1\nchallenge: %s\ndocument: %s\nsha256: %s\n"
                .formatted(id, documentRef, sha256)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
