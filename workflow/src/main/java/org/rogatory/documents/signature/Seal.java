package org.rogatory.documents.signature;

import java.time.Instant;

/**
 * Whose seal a letter gets, for what, when.
 *
 * @param authority key of the authority in the directory; its key pair seals
 * @param label what the visible block says, in the letter's language: authority, officer's office, date
 */
public record Seal(String authority, String label, Instant at) {}
