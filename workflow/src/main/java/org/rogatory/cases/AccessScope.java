package org.rogatory.cases;

import java.util.Set;
import org.rogatory.identity.Officer;

/** In whose name files are read: every list, task and single read carries one. */
public record AccessScope(Set<String> principals) {

    /** The name under which the processes themselves read; granted on every file. */
    static final String SYSTEM = "system";

    public AccessScope {
        principals = Set.copyOf(principals);
    }

    /** The scope of an officer; the system's own acts get the scope of the processes. */
    public static AccessScope of(Officer officer) {
        return officer.isSystem() ? system() : new AccessScope(officer.principals());
    }

    /** The scope of the processes and of the partner's messages. */
    public static AccessScope system() {
        return new AccessScope(Set.of(SYSTEM));
    }
}
