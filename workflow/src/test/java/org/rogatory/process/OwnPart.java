package org.rogatory.process;

import org.rogatory.resolutions.ResolutionPart;

/** What a resolution gives to whoever reports on it. */
final class OwnPart {

    private OwnPart() {}

    static ResolutionPart own(String resolutionId) {
        return new ResolutionPart(resolutionId, null);
    }
}
