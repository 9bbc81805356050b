package org.rogatory.webhooks;

import org.rogatory.figures.CallFailure;

/** An address did not take events; they are told again later. The reason is a word of ours, never what it answered. */
public class DeliveryFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CallFailure why;

    public DeliveryFailed(CallFailure why, String reason) {
        super(reason);
        this.why = why;
    }

    /** Why, as the operator's figures say it. */
    public CallFailure why() {
        return why;
    }
}
