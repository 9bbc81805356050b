package org.rogatory.cases;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may look into a file and do in it only what he is asked for by name: such as a level that gives its visa. Where an
 * officer has the file for work as well, he works on it.
 */
@Component
public class Readers {

    /** Those who work on the files that their own unit drafts. */
    public static final Set<Role> OF_UNIT =
            Collections.unmodifiableSet(EnumSet.of(Role.DRAFTER, Role.COURT, Role.SUPERVISOR, Role.HEAD));

    /** Those who oversee: they read who looked into a file. */
    private static final Set<Role> OVERSEERS = Set.of(Role.HEAD, Role.SUPERVISOR);

    static final String READING = "reading";

    private final KnownAccess access;
    private final Clock clock;

    Readers(KnownAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** Whether an officer, who sees a file, may read who else looked into it. */
    public static boolean readsAccessLog(Officer officer) {
        return officer.hasAny(OVERSEERS);
    }

    /** Lets principals look into a file; who has access keeps what he has. */
    @Transactional
    public void admit(String caseRef, Collection<String> principals) {
        var known = access.of(caseRef);
        known.stream().filter(row -> principals.contains(row.principal())).forEach(CaseAccess::admit);
        var granted = known.stream().map(CaseAccess::principal).toList();
        access.add(principals.stream()
                .distinct()
                .filter(principal -> !granted.contains(principal))
                .map(principal -> new CaseAccess(caseRef, principal, READING))
                .toList());
    }

    /** One who was let look into files does so no more; where he has a file for work as well, he works on it. */
    @Transactional
    public void dismiss(String principal, Collection<String> caseRefs) {
        if (!caseRefs.isEmpty()) {
            access.forgetReading(principal, caseRefs);
        }
    }

    /**
     * Whether an officer, who sees the file, may do no more than look into it. The authority that keeps it and the unit
     * that drafts it work on it, but for those of them who look into it by nothing than their own word.
     */
    @Transactional(readOnly = true)
    public boolean onlyReads(CaseFile file, Officer officer) {
        var home = atHome(file, officer);
        if (officer.isSystem() || home && !file.marks().challenged()) {
            return false;
        }
        var now = clock.instant();
        var given = access.of(file.caseRef()).stream()
                .filter(row -> officer.principals().contains(row.principal()) && row.given(now))
                .toList();
        return home ? given.isEmpty() : given.stream().allMatch(row -> READING.equals(row.accessLevel()));
    }

    private static boolean atHome(CaseFile file, Officer officer) {
        return officer.authority().equals(file.authority())
                || officer.authority().equals(file.unit()) && officer.hasAny(OF_UNIT);
    }

    /** Refuses an act on a file by an officer who may only look into it. */
    public void demandWorking(CaseFile file, Officer officer) {
        if (onlyReads(file, officer)) {
            throw Refusal.of("reads-only");
        }
    }
}
