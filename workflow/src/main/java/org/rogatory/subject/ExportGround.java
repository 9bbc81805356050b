package org.rogatory.subject;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** On whose word all that is kept on a person is put together; by which provision is for the authority to say. */
public enum ExportGround {
    /** The person has asked, or who speaks for him. */
    PERSON,
    COURT,
    /** A body that watches over the protection of data. */
    OVERSIGHT;

    /** The key in messages and forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ground of a key; empty for an unknown one. */
    public static Optional<ExportGround> of(String key) {
        return Arrays.stream(values())
                .filter(ground -> ground.key().equals(key))
                .findFirst();
    }
}
