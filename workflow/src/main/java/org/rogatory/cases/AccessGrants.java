package org.rogatory.cases;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Access to a file that was given for a task and ends with it. */
@Component
public class AccessGrants {

    private final KnownAccess access;
    private final KnownFiles known;

    AccessGrants(KnownAccess access, KnownFiles known) {
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

    /** Some who worked on a file only look into it from now on, and others work on it. */
    @Transactional
    public void handOver(String caseRef, Set<String> looking, Set<String> working) {
        handOver(caseRef, looking, working, Set.of());
    }

    /**
     * The same, and others look into it from now on.
     *
     * @param admitted who may look into the file; who works on it already goes on
     */
    @Transactional
    public void handOver(String caseRef, Set<String> looking, Set<String> working, Set<String> admitted) {
        var known = access.of(caseRef);
        known.stream().filter(row -> looking.contains(row.principal())).forEach(CaseAccess::look);
        known.stream().filter(row -> working.contains(row.principal())).forEach(CaseAccess::work);
        known.stream()
                .filter(row -> admitted.contains(row.principal()) && !working.contains(row.principal()))
                .forEach(CaseAccess::admit);
        var granted = known.stream().map(CaseAccess::principal).collect(Collectors.toSet());
        access.add(Stream.concat(
                        working.stream().map(principal -> new CaseAccess(caseRef, principal, CaseAccess.STANDARD)),
                        admitted.stream()
                                .filter(principal -> !working.contains(principal))
                                .map(principal -> new CaseAccess(caseRef, principal, Readers.READING)))
                .filter(row -> !granted.contains(row.principal()))
                .toList());
    }

    /** Whether the file is still for this officer, who may just have given it up. */
    @Transactional(readOnly = true)
    public boolean seenBy(String caseRef, Officer officer) {
        return known.find(caseRef, AccessScope.of(officer)).isPresent();
    }
}
