package org.rogatory.media;

import org.rogatory.law.ReferenceData;
import org.springframework.stereotype.Component;

/** What a node has without a carrier: the edition of the reference data that it started with. */
@Component
class MediaFloor {

    private final ReferenceData inUse;

    MediaFloor(ReferenceData inUse) {
        this.inUse = inUse;
    }

    /** The edition of this subject that is here in any case; 0 for none. */
    long of(String standingKey) {
        return EditionTaker.standingKey().equals(standingKey) ? inUse.edition().number() : 0;
    }
}
