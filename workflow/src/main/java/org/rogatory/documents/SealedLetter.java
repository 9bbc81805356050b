package org.rogatory.documents;

import java.time.Instant;
import org.rogatory.documents.signature.SignatureMode;

/**
 * A letter that carries its seal, as far as strangers may know of it.
 *
 * @param caseRef the file it belongs to, which is told to nobody
 * @param authority key of the authority that sealed it
 * @param mode how its last signature came about
 */
public record SealedLetter(
        String documentRef, String caseRef, String authority, Instant sealedAt, SignatureMode mode) {}
