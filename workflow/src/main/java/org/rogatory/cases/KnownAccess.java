package org.rogatory.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/**
 * Who has access to which file: read once of a file in a transaction, however many steps of an act grant it or look for
 * whom a task is. What is written for many at once is read again.
 */
@Component
class KnownAccess {

    private final CaseAccessRepository rows;
    private final ReadOnce<String, List<CaseAccess>> known;

    KnownAccess(CaseAccessRepository rows) {
        this.rows = rows;
        this.known = new ReadOnce<>(rows::of);
    }

    /** All of a file, with those who are kept out of it. */
    List<CaseAccess> of(String caseRef) {
        return known.of(caseRef);
    }

    /** Whether anybody is kept out of a file. */
    boolean shutToSome(String caseRef) {
        return !principals(of(caseRef), CaseAccess.EXCLUDED).isEmpty();
    }

    /** To whom a file is shut, by the rule of {@link AccessScope#SHUT}, however many are asked about. */
    Predicate<Officer> shut(String caseRef) {
        var out = principals(of(caseRef), CaseAccess.EXCLUDED);
        var named = principals(of(caseRef), CaseAccess.NAMED);
        return officer -> officer.barring().stream().anyMatch(out::contains)
                || out.contains(CaseAccess.ANYBODY)
                        && officer.barring().stream().noneMatch(named::contains);
    }

    /** Whether a file is open to an officer now by his name or his post, whoever is kept out of it. */
    boolean given(String caseRef, Officer officer, Instant now) {
        var principals = officer.principals();
        return of(caseRef).stream().anyMatch(row -> principals.contains(row.principal()) && row.given(now));
    }

    /** The user names of those for whom a file is that is for named people only; nobody is named in any other. */
    Set<String> named(String caseRef) {
        return principals(of(caseRef), CaseAccess.EXCLUDED).contains(CaseAccess.ANYBODY)
                ? principals(of(caseRef), CaseAccess.NAMED).stream()
                        .flatMap(name -> Officer.readerOf(name).stream())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static Set<String> principals(List<CaseAccess> rows, String level) {
        return rows.stream()
                .filter(row -> level.equals(row.accessLevel()))
                .map(CaseAccess::principal)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The first ones of a file that is opened: nobody has access to it before. The file is written with them. */
    void begin(String caseRef, Collection<String> principals) {
        var first = principals.stream()
                .distinct()
                .map(principal -> new CaseAccess(caseRef, principal, CaseAccess.STANDARD))
                .toList();
        rows.saveAllAndFlush(first);
        known.remember(Map.of(caseRef, first));
    }

    /** Keeps more, which this transaction knows from now on. */
    void add(List<CaseAccess> more) {
        rows.saveAll(more);
        more.forEach(row -> known.change(row.caseRef(), before -> with(before, row)));
    }

    private static List<CaseAccess> with(List<CaseAccess> before, CaseAccess row) {
        return Stream.concat(before.stream(), Stream.of(row)).toList();
    }

    void takeBack(String caseRef, Collection<String> principals) {
        rows.takeBack(caseRef, principals);
        known.forget();
    }

    /** He looks into these no more, nor when he is let in again where he is kept out. */
    void forgetReading(String principal, Collection<String> caseRefs) {
        rows.forgetReading(principal, caseRefs);
        rows.forgetFormerReading(principal, caseRefs);
        known.forget();
    }

    void letIn(String caseRef, String principal) {
        rows.letIn(caseRef, principal);
        known.forget();
    }

    /** Who could only look into files, or had nothing, works on them; who is kept out stays out. */
    void admit(String principal, Collection<String> caseRefs) {
        rows.work(principal, caseRefs);
        rows.admit(principal, caseRefs);
        known.forget();
    }

    /** He has nothing by name any more, nor when he is let in again where he is kept out. */
    void leave(String personal, String admitted) {
        rows.forgetFormer(personal);
        rows.leave(personal, admitted);
        known.forget();
    }

    void leave(String personal, String admitted, Collection<String> caseRefs) {
        rows.forgetFormer(personal, caseRefs);
        rows.leave(personal, admitted, caseRefs);
        known.forget();
    }

    void dismiss(Collection<String> caseRefs, Collection<String> principals) {
        rows.dismiss(caseRefs, principals);
        known.forget();
    }
}
