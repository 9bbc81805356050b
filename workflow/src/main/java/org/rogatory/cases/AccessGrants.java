package org.rogatory.cases;

import java.util.Collection;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Access to a file that was given for a task and ends with it. */
@Component
public class AccessGrants {

    private final CaseAccessRepository access;
    private final KnownFiles known;

    AccessGrants(CaseAccessRepository access, KnownFiles known) {
        this.access = access;
        this.known = known;
    }

    /** Takes a file back from roles of an authority or unit. */
    @Transactional
    public void takeBack(String caseRef, String authority, Collection<Role> roles) {
        access.takeBack(
                caseRef,
                roles.stream().map(role -> Officer.principalOf(authority, role)).toList());
    }

    /** Whether the file is still for this officer, who may just have given it up. */
    @Transactional(readOnly = true)
    public boolean seenBy(String caseRef, Officer officer) {
        return known.find(caseRef, AccessScope.of(officer)).isPresent();
    }
}
