package org.rogatory.cases;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The open files for which one officer answers, and their way to another when he leaves. */
@Service
public class HeldFiles {

    private final HeldFileRepository files;
    private final CaseAccessRepository access;
    private final KnownAccess known;

    HeldFiles(HeldFileRepository files, CaseAccessRepository access, KnownAccess known) {
        this.files = files;
        this.access = access;
        this.known = known;
    }

    /** The open files an officer answers for, or has drafted while nobody else answers for them. */
    @Transactional(readOnly = true)
    public List<CaseFile> of(String username) {
        return files.heldBy(username, AccessScope.system());
    }

    /**
     * An authority or unit and somebody's posts there.
     *
     * @param above itself and those to which it is subordinate
     * @param posts the names under which access is granted to his roles there
     */
    public record Office(String authority, Set<String> above, Set<String> posts) {

        public Office {
            above = Set.copyOf(above);
            posts = Set.copyOf(posts);
        }
    }

    /** Those of these files that are no concern of an office; one statement. */
    @Transactional(readOnly = true)
    public List<CaseFile> elsewhere(Collection<String> caseRefs, Office office) {
        return caseRefs.isEmpty() ? List.of() : files.elsewhere(caseRefs, office, AccessScope.system());
    }

    /** For each of these principals that is kept out of some of these files, which ones; one statement. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> closedTo(Collection<String> principals, Collection<String> caseRefs) {
        return caseRefs.isEmpty() || principals.isEmpty()
                ? Map.of()
                : access.excluded(principals, caseRefs).stream()
                        .collect(groupingBy(CaseAccess::principal, mapping(CaseAccess::caseRef, toSet())));
    }

    /** Those of these files that are open to an officer by post or by name, were nobody kept out; one statement. */
    @Transactional(readOnly = true)
    public Set<String> given(Officer officer, Collection<String> caseRefs) {
        return caseRefs.isEmpty() ? Set.of() : Set.copyOf(access.given(officer.principals(), caseRefs));
    }

    /**
     * Which of these files are shut to a reader: he is kept out, or they are for named people only and he is not named.
     * Whatever is kept by authority and not by file asks here, or in its query by {@link AccessScope#SHUT}; one
     * statement. The processes read all.
     */
    @Transactional(readOnly = true)
    public Set<String> shut(Officer reader, Collection<String> caseRefs) {
        return shut(reader, caseRefs, row -> true);
    }

    /**
     * The same with the files of extradition that he does not see, of which a book that a whole office reads tells him
     * nothing. In queries {@link AccessScope#UNTOLD}; one statement.
     */
    @Transactional(readOnly = true)
    public Set<String> untold(Officer reader, Collection<String> caseRefs) {
        return reader.isSystem() || caseRefs.isEmpty() ? Set.of() : files.untold(caseRefs, AccessScope.of(reader));
    }

    /**
     * Whether a file is one of extradition that a post, whoever holds it, does not see. To which of its holders a file is
     * shut is asked where each of them reads: some may be among those whom a file for named people only names.
     */
    @Transactional(readOnly = true)
    public boolean untold(String post, String caseRef) {
        return !access.unopened(caseRef, post).isEmpty();
    }

    /** Whether anybody is kept out of a file, or it is for named people only. */
    @Transactional(readOnly = true)
    public boolean shutToSome(String caseRef) {
        return known.shutToSome(caseRef);
    }

    /** Those of them that are for named people only and not for this reader; whom else it keeps out is not asked. */
    @Transactional(readOnly = true)
    public Set<String> forOthersByName(Officer reader, Collection<String> caseRefs) {
        return shut(reader, caseRefs, row -> CaseAccess.ANYBODY.equals(row.principal()));
    }

    /** To whom one file is shut, by the rule of all of these, however many officers are asked about: one statement. */
    @Transactional(readOnly = true)
    public Predicate<Officer> shutTo(String caseRef) {
        return known.shut(caseRef);
    }

    private Set<String> shut(Officer reader, Collection<String> caseRefs, Predicate<CaseAccess> which) {
        return reader.isSystem() || caseRefs.isEmpty()
                ? Set.of()
                : access.shut(caseRefs, ShutTo.of(reader)).stream()
                        .filter(which)
                        .map(CaseAccess::caseRef)
                        .collect(toSet());
    }

    /** Somebody else answers for these files from now on; the caller leaves the trace. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pass(Collection<String> caseRefs, String to) {
        files.pass(caseRefs, to, AccessScope.system());
    }

    /** Gives an officer access to files for work, however many; who is kept out of one stays out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void admit(String principal, Collection<String> caseRefs) {
        known.admit(principal, caseRefs);
    }

    /**
     * Takes from an officer what was granted to him by name; from what he is kept out he stays out, and of what he had
     * there before he gets nothing back.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void dismiss(String username) {
        known.leave(Officer.personal(username), Officer.admitted(username));
    }

    /** The same in these files alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void dismiss(String username, Collection<String> caseRefs) {
        if (!caseRefs.isEmpty()) {
            known.leave(Officer.personal(username), Officer.admitted(username), caseRefs);
        }
    }

    /** The files of an authority, kept or drafted there, to which access was granted to an officer by name. */
    @Transactional(readOnly = true)
    public Set<String> byName(String username, String authority) {
        return Set.copyOf(access.at(authority, Set.of(Officer.personal(username), Officer.admitted(username))));
    }
}
