package org.rogatory.web.access;

import java.util.Arrays;
import java.util.Locale;
import org.rogatory.access.AccessKind;
import org.rogatory.cases.Refusal;

/** What an officer can ask for about a file, each with a form of its own. */
enum AccessStep {
    CHALLENGE(AccessKind.CHALLENGED),
    REQUEST(AccessKind.SPECIFIC),
    CONFLICT(AccessKind.EXCLUDED),
    ADMIT(AccessKind.SPECIFIC),
    EXCLUDE(AccessKind.EXCLUDED);

    private final AccessKind kind;

    AccessStep(AccessKind kind) {
        this.kind = kind;
    }

    /** The word in addresses and messages. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    AccessKind kind() {
        return kind;
    }

    /** Whether it is about an officer whom the head names. */
    boolean named() {
        return this == ADMIT || this == EXCLUDE;
    }

    static AccessStep of(String key) {
        return Arrays.stream(values())
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
