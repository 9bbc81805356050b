package org.rogatory.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over as lists and pages show it.
 *
 * @param leaver user name of who hands over
 * @param edition the edition of its rows; who signs names the one he has read
 * @param redrawn whether rows had changed when somebody wanted to sign, so that all sign anew
 * @param doneAt when the last one signed and all went over
 */
public record HandoverView(
        String handoverId,
        String leaver,
        String authority,
        HandoverReason reason,
        int edition,
        State state,
        boolean redrawn,
        String openedBy,
        Instant openedAt,
        Instant drawnAt,
        @Nullable Instant doneAt) {

    /** How far it is. */
    public enum State {
        OPEN,
        DONE,
        CANCELLED
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
