package org.rogatory.exchange;

import java.util.Locale;

/** How far an outgoing message has come, as its receipts tell. */
public enum MessageStatus {
    /** Stored; its letter waits for a signature or for the seal on it, and nothing carries it before. */
    HELD,
    /** Stored, not yet handed over. */
    QUEUED,
    /** Handed over to the carrier. */
    SENT,
    /** The partner's system checked and stored it. */
    DELIVERED,
    /** An officer of the partner opened it. */
    READ,
    /** The partner's system refused it; the code tells why. Nothing happened there, unless it is taken in later. */
    REJECTED,
    /** Taken back by its file before it was handed over; if it had left nevertheless, its receipt is heard. */
    RECALLED,
    /** The State cannot be reached: the package is handed over by hand. */
    BY_HAND;

    /** The key used in pages and messages, for example {@code by_hand}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What was refused for a passing reason may be taken in later; what was taken in is not refused any more. */
    boolean mayBecome(MessageStatus next) {
        return next.rank() > rank();
    }

    private int rank() {
        return switch (this) {
            case HELD -> 0;
            case QUEUED -> 1;
            case SENT, BY_HAND, RECALLED -> 2;
            case REJECTED -> 3;
            case DELIVERED -> 4;
            case READ -> 5;
        };
    }
}
