package org.rogatory.verification;

/** So many files are being checked for strangers that this one has to wait; nothing was looked at. */
public final class VerificationBusy extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    VerificationBusy() {
        super("Too many files are being checked");
    }
}
