package org.rogatory.referral.file;

import java.util.Arrays;
import java.util.Locale;

/** Whether the person is of age, as far as anybody knows. */
public enum Age {
    ADULT,
    CHILD,
    UNSURE;

    /** The key in acts, pages and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Who may be a child is treated as one until somebody has decided. */
    public boolean treatedAsChild() {
        return this != ADULT;
    }

    /** That of a key; an unknown key is refused. */
    public static Age of(String key) {
        return Arrays.stream(values())
                .filter(age -> age.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown age " + key));
    }
}
