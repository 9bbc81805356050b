package org.rogatory.referral.file;

import java.util.Map;

/** How the tracks of a file stand, for its process. */
public interface TrackStatuses {

    /** The status of each by its machine; a track that has not begun may be left out. */
    Map<String, String> of(String caseRef);

    /** Whether a decision on identification was signed once and waits for its second signature. */
    default boolean signedOnce(String caseRef) {
        return false;
    }
}
