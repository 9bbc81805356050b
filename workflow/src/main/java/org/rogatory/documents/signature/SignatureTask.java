package org.rogatory.documents.signature;

import java.time.Instant;

/**
 * One signature to be made.
 *
 * @param slot which place of the letter it fills; a document without that place is signed invisibly
 * @param level to which it is brought when it is made
 * @param label what the visible block says, in the letter's language
 * @param at moment claimed
 */
public record SignatureTask(SignatureSlot slot, Key key, SignatureLevel level, String label, Instant at) {}
