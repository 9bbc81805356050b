package org.rogatory.referral.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One way to reach a person.
 *
 * @param kind code of the list of choices
 * @param safe yes, no or unknown
 * @param recordedBy user name
 * @param endedAt since when it is used no more; null while it is
 */
public record ContactView(
        String contactRef,
        String caseRef,
        String kind,
        String safe,
        ContactWords words,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant endedAt) {

    /** Only what is known to be safe is used. */
    public boolean usable() {
        return endedAt == null && "yes".equals(safe);
    }

    ContactView closed() {
        return new ContactView(contactRef, caseRef, kind, safe, words.closed(), recordedAt, recordedBy, endedAt);
    }
}
