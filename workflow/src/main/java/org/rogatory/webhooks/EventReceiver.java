package org.rogatory.webhooks;

/** Carries events to an address outside. */
public interface EventReceiver {

    /** @throws DeliveryFailed if the address did not say that it took them */
    void deliver(Delivery delivery);
}
