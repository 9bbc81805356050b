package org.rogatory.documents;

import java.time.Instant;
import org.rogatory.documents.signature.SignatureSlot;

/**
 * The scan of a letter signed by hand that waits for a second person.
 *
 * @param kind of the letter
 * @param slot the place of the letter that was signed so
 * @param addedAt when it came back
 */
public record WaitingScan(String caseRef, String letterRef, String kind, SignatureSlot slot, Instant addedAt) {}
