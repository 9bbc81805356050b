package org.rogatory.requests.reminder;

/** How far a drafted letter has come. */
enum ReminderStatus {
    DRAFTED,
    /** Sent back to who wrote it, who mends its words. */
    RETURNED,
    SIGNED,
    /** A person decided that it is not needed. */
    DROPPED,
    /** What it was to ask for has come. */
    OVERTAKEN;

    /** Whether such a letter will never leave. */
    boolean idle() {
        return this == DROPPED || this == OVERTAKEN;
    }
}
