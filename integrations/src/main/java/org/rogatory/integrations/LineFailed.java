package org.rogatory.integrations;

import java.io.IOException;
import org.rogatory.figures.CallFailure;

/** A call to an address of others brought nothing. The reason is a word of ours, never what was answered. */
public final class LineFailed extends IOException {

    private static final long serialVersionUID = 1L;

    private final CallFailure why;
    private final String reason;

    public LineFailed(CallFailure why, String reason) {
        super(reason);
        this.why = why;
        this.reason = reason;
    }

    /** The same in a word. */
    public String reason() {
        return reason;
    }

    /** Why, as the operator's figures say it. */
    public CallFailure why() {
        return why;
    }
}
