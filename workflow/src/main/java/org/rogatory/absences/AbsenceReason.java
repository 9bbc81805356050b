package org.rogatory.absences;

import java.util.Locale;

/** Why an officer is away; no more is kept than a roster shows. */
public enum AbsenceReason {
    LEAVE,
    DUTY_TRAVEL,
    ILLNESS,
    TRAINING;

    /** The key in tables and messages, for example {@code duty_travel}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
