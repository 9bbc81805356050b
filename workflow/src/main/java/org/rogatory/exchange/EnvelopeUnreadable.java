package org.rogatory.exchange;

/** An envelope is not for this reader, or was changed, or its key is not here; which of them is not told. */
public class EnvelopeUnreadable extends RuntimeException {

    /** Tells nothing of the content. */
    public EnvelopeUnreadable() {
        super("An envelope cannot be opened");
    }
}
