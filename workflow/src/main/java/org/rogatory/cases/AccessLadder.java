package org.rogatory.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of access that are given to one person by name; who decides on them leaves the trace. */
@Component
public class AccessLadder {

    private final KnownAccess access;
    private final CaseAccessRepository rows;

    AccessLadder(KnownAccess access, CaseAccessRepository rows) {
        this.access = access;
        this.rows = rows;
    }

    /** He looks into a file until a moment, by his own word and under a name of its own: it adds to nothing he has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void challenge(String caseRef, String username, Instant until) {
        lend(caseRef, Officer.challenger(username), CaseAccess.CHALLENGED, until);
        rows.challenged(caseRef);
    }

    /**
     * He works on a file; until a moment, or for good where there is none. It stands under a name of its own: what he
     * has by post or assignment neither ends with it nor prolongs it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void admit(String caseRef, String username, @Nullable Instant until) {
        lend(caseRef, Officer.admitted(username), CaseAccess.STANDARD, until);
    }

    private void lend(String caseRef, String principal, String level, @Nullable Instant until) {
        row(caseRef, principal)
                .ifPresentOrElse(
                        known -> known.lend(level, until),
                        () -> access.add(List.of(new CaseAccess(caseRef, principal, level, until))));
    }

    /** He is kept out of a file, whatever else opens it to him; what a head opened to him opens it to nobody else. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepOut(String caseRef, String username) {
        row(caseRef, Officer.admitted(username)).ifPresent(CaseAccess::keepOut);
        var principal = Officer.personal(username);
        row(caseRef, principal)
                .ifPresentOrElse(
                        CaseAccess::keepOut,
                        () -> access.add(List.of(new CaseAccess(caseRef, principal, CaseAccess.EXCLUDED))));
    }

    /** He is kept out no more and has what he had before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void letIn(String caseRef, String username) {
        row(caseRef, Officer.admitted(username)).ifPresent(CaseAccess::letBackIn);
        var principal = Officer.personal(username);
        var restored = row(caseRef, principal).filter(CaseAccess::letBackIn).isPresent();
        if (!restored) {
            access.letIn(caseRef, principal);
        }
    }

    private Optional<CaseAccess> row(String caseRef, String principal) {
        return access.of(caseRef).stream()
                .filter(known -> known.principal().equals(principal))
                .findFirst();
    }
}
