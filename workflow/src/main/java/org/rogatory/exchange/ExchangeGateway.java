package org.rogatory.exchange;

/** Carries sealed packages to another State. */
public interface ExchangeGateway {

    /** Whether packages can be carried to this State at all (ISO alpha-2); if not, the package is handed over by hand. */
    boolean reaches(String state);

    /** Hands a sealed package over; repeated calls with the same message id are harmless. */
    void deliver(String messageId, String toState, SealedPackage parcel);
}
