package org.rogatory.transmission;

import org.rogatory.documents.Original;
import org.rogatory.identity.Officer;

/**
 * Of the paper of a document it was written down that a copy is there and the original follows, on which day it came,
 * or no more that it follows. Published in the transaction of the act, which whoever hears it may refuse.
 *
 * @param kind of the document
 * @param before what was known of the paper
 * @param by who wrote it down
 */
public record OriginalTold(String caseRef, String kind, Original before, Original after, Officer by) {

    /** From now on the original is awaited. */
    public boolean follows() {
        return after.awaited() && !before.awaited();
    }

    /** The day on which the original followed was entered, whether or not it was awaited, or is another one now. */
    public boolean came() {
        var day = after.followedOn();
        return day != null && !day.equals(before.followedOn());
    }

    /** The original was awaited, and nobody says any more that it follows. */
    public boolean unsaid() {
        return before.awaited() && !after.follows();
    }

    /** Whether anything of this was said. */
    boolean any() {
        return follows() || came() || unsaid();
    }
}
