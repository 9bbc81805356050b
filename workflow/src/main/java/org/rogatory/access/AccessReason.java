package org.rogatory.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Why somebody must see a file, or must not. */
public enum AccessReason {
    DUTY,
    DEADLINE,
    RELATED,
    INSPECTION,
    KINSHIP,
    PARTY,
    INTEREST,
    OTHER;

    private static final Set<AccessReason> OF_CONFLICTS = EnumSet.of(KINSHIP, PARTY, INTEREST, OTHER);

    /** The key in messages and forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that can be given for a step, in the order of forms. */
    public static List<AccessReason> of(AccessKind kind) {
        return Arrays.stream(values())
                .filter(reason -> reason == OTHER || OF_CONFLICTS.contains(reason) == (kind == AccessKind.EXCLUDED))
                .toList();
    }

    /** The reason of a key; empty for an unknown one. */
    public static Optional<AccessReason> of(String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key().equals(key))
                .findFirst();
    }
}
