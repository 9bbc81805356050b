package org.rogatory.cases;

import java.util.Set;
import org.rogatory.identity.Officer;

/**
 * In whose name files are read: every list, task and single read carries one.
 *
 * @param authority key of the reader's authority; that of the processes has none
 */
public record AccessScope(Set<String> principals, String authority) {

    /**
     * The one rule of access, for queries: whoever names one of the principals of {@code scope} sees the file whose
     * reference follows, with a closing bracket: {@code GRANTED + "f.caseRef)"}.
     */
    public static final String GRANTED = " exists (select 1 from CaseAccess a"
            + " where a.principal in :#{#scope.principals()} and a.accessLevel <> 'excluded' and a.caseRef = ";

    /** The name under which the processes themselves read; granted on every file. */
    static final String SYSTEM = "system";

    public AccessScope {
        principals = Set.copyOf(principals);
    }

    /** The scope of an officer; the system's own acts get the scope of the processes. */
    public static AccessScope of(Officer officer) {
        return officer.isSystem() ? system() : new AccessScope(officer.principals(), officer.authority());
    }

    /** The scope of the processes and of the partner's messages. */
    public static AccessScope system() {
        return new AccessScope(Set.of(SYSTEM), "");
    }

    /** Whether the processes read, to which nothing of a file is closed. */
    public boolean ofProcesses() {
        return principals.contains(SYSTEM);
    }
}
