package org.rogatory.referral.file;

import java.util.Arrays;
import java.util.Locale;

/** Whether somebody speaks for a child. */
public enum Guardian {
    /** Nobody was named yet. */
    NONE,
    NAMED,
    /** Who would speak for the child may be one of those who harm it: he is asked and told nothing. */
    SUSPECTED;

    /** The key in acts, pages and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** That of a key; an unknown key is refused. */
    public static Guardian of(String key) {
        return Arrays.stream(values())
                .filter(guardian -> guardian.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown guardian " + key));
    }
}
