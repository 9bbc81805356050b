package org.rogatory.routes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a visa is given: at a named authority, or at one found from the body that drafts. */
public enum StepPlace {
    /** The body that drafts. */
    INITIATOR,
    /** The authority above the body that drafts. */
    ABOVE,
    /** The authority two levels above the body that drafts. */
    FURTHER_ABOVE,
    /** The central authority, which keeps the file. */
    CENTRAL,
    /** An authority that the step names. */
    AUTHORITY;

    /** The key in messages and forms, for example {@code further_above}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is found from the body whose route is taken. */
    public boolean ofBody() {
        return this == INITIATOR || this == ABOVE || this == FURTHER_ABOVE;
    }

    /** The place of a key; empty for an unknown one. */
    public static Optional<StepPlace> of(String key) {
        return Arrays.stream(values()).filter(place -> place.key().equals(key)).findFirst();
    }
}
