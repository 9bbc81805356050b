package org.rogatory.webhooks;

/** An address did not take events; they are told again later. The reason is a word of ours, never what it answered. */
public class DeliveryFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DeliveryFailed(String reason) {
        super(reason);
    }
}
