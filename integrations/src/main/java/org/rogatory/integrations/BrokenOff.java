package org.rogatory.integrations;

import java.io.IOException;

/** Work on a content that came from outside was broken off; the content itself is told nowhere. */
public final class BrokenOff extends IOException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** Says no more than why. */
    public BrokenOff(Why why) {
        super("Broken off: " + why);
        this.why = why;
    }

    /** Why it was. */
    public Why why() {
        return why;
    }

    /** What a content was too much in. */
    public enum Why {
        /** It took longer than it may. */
        TOO_SLOW,
        /** It unpacks to more, or consists of more, than is gone through. */
        TOO_COMPLEX
    }
}
