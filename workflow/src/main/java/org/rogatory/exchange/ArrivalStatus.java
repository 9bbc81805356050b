package org.rogatory.exchange;

/** How far a package has come that was laid down here. */
enum ArrivalStatus {
    WAITING,
    ACCEPTED,
    REJECTED
}
