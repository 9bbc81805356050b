package org.rogatory.web.mla;

import org.rogatory.web.shared.RouteView;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.StatusView;

/**
 * A draft in a list and above its pages.
 *
 * @param title by what is asked for, never by a person's name
 * @param saved that it is saved, and when
 * @param changed when it was last changed
 * @param href where it is taken up again
 * @param returned sent back for correction: a step of its own takes it up
 * @param ours a draft of ours, not a request that came on paper
 */
record DraftHead(
        String reference,
        RouteView route,
        String title,
        String kind,
        StatusView status,
        String saved,
        String changed,
        String href,
        boolean returned,
        boolean ours) {

    /** A mark for the form of its row. */
    public String once() {
        return SentOnce.mark();
    }
}
