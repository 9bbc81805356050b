package org.rogatory.exchange;

/** A package is not taken in. Thrown before anything is changed, so the transaction goes on to answer it. */
public final class Rejection extends RuntimeException {

    private final RejectionCode code;

    /** For this reason, which is told to the sender. */
    public Rejection(RejectionCode code) {
        super(code.key());
        this.code = code;
    }

    boolean is(RejectionCode other) {
        return code == other;
    }

    String code() {
        return code.key();
    }
}
