package org.rogatory.documents;

import java.time.Instant;

/**
 * A letter that carries its seal, as far as strangers may know of it.
 *
 * @param authority key of the authority that sealed it
 */
public record SealedLetter(String documentRef, String authority, Instant sealedAt) {}
