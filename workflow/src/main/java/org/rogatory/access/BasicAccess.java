package org.rogatory.access;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Cases;
import org.rogatory.cases.HeldFiles;
import org.rogatory.cases.Readers;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.identity.Officer;
import org.rogatory.verification.SilentFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lowest step: that a file with exactly this number is there and who keeps it, for whoever works on files in the
 * same State. Of files that are silent, for named people only, not begun or closed nothing is told, and nothing to whom
 * is kept out.
 */
@Service
public class BasicAccess {

    private static final String DRAFT = "draft";

    private final Cases cases;
    private final CaseLists lists;
    private final HeldFiles held;
    private final ReservedParts reserved;
    private final Readers readers;
    private final ObjectProvider<SilentFiles> silent;
    private final ApplicationEventPublisher events;

    BasicAccess(
            Cases cases,
            CaseLists lists,
            HeldFiles held,
            ReservedParts reserved,
            Readers readers,
            ObjectProvider<SilentFiles> silent,
            ApplicationEventPublisher events) {
        this.reserved = reserved;
        this.readers = readers;
        this.cases = cases;
        this.lists = lists;
        this.held = held;
        this.silent = silent;
        this.events = events;
    }

    /**
     * What is told of a file.
     *
     * @param open whether the officer may open it already
     */
    public record Known(String caseRef, String authority, boolean open) {}

    /** Tells that a file is there; refused as not found where it is not, or where it must not be told. */
    @Transactional
    public Known find(String caseRef, Officer officer) {
        var file = known(caseRef, officer);
        events.publishEvent(new AccessEvent("access.basic", file.caseRef(), officer.username(), Map.of()));
        return new Known(file.caseRef(), file.authority(), opens(file, officer));
    }

    /** Refuses to whom nothing is told of a file; without a trace, for nothing is told to others either. */
    @Transactional(readOnly = true)
    public void demandKnown(String caseRef, Officer officer) {
        known(caseRef, officer);
    }

    /** A file that is there for the officer, open to him or not. */
    CaseFile known(String caseRef, Officer officer) {
        if (!officer.worksOnFiles()) {
            throw Refusal.of("role");
        }
        var file = cases.lookUp(caseRef, AccessScope.system())
                .filter(found ->
                        found.caseRef().equals(caseRef) && found.state().equals(officer.state()))
                .orElseThrow(Refusal::notFound);
        if (!opens(file, officer) && untold(file, officer)) {
            throw Refusal.notFound();
        }
        return file;
    }

    /** A file that is there for the officer and not open to him yet. */
    CaseFile closed(String caseRef, Officer officer) {
        var file = known(caseRef, officer);
        if (opens(file, officer)) {
            throw Refusal.of("access-open");
        }
        return file;
    }

    /** Whether a file is protected by default: nobody asks for it, and two open it to somebody. */
    boolean guarded(String caseRef) {
        return cases.lookUp(caseRef, AccessScope.system())
                .filter(CaseFamily::guarded)
                .isPresent();
    }

    /** Those of these files that are protected by default; one statement. */
    List<CaseFile> guarded(Set<String> caseRefs) {
        return lists.these(caseRefs, AccessScope.system()).stream()
                .filter(CaseFamily::guarded)
                .toList();
    }

    /** Those of these files that an officer sees; one statement. */
    Set<String> opened(Set<String> caseRefs, Officer officer) {
        return lists.these(caseRefs, AccessScope.of(officer)).stream()
                .map(CaseFile::caseRef)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses as not found to whom a file is closed. */
    void demandOpen(String caseRef, Officer officer) {
        cases.find(caseRef, AccessScope.of(officer));
    }

    /** Whether an officer sees a file. */
    boolean opens(CaseFile file, Officer officer) {
        return opens(file.caseRef(), officer);
    }

    boolean opens(String caseRef, Officer officer) {
        return cases.lookUp(caseRef, AccessScope.of(officer)).isPresent();
    }

    /** Whether an officer works on a file already: who looks into it by his own word, or only reads it, does not. */
    boolean works(String caseRef, Officer officer) {
        return cases.lookUp(caseRef, AccessScope.of(officer))
                .filter(file -> !readers.onlyReads(file, officer))
                .isPresent();
    }

    /** Whether a file is open to an officer by his post or his name, or would be were it not for named people only. */
    boolean takesPart(CaseFile file, Officer officer) {
        var given = cases.principals(file.caseRef());
        return officer.principals().stream().anyMatch(given::contains) && !keptOut(file.caseRef(), officer);
    }

    /** Who reads a file that is for named people only as a whole; nobody where it is not, or where all have left. */
    Set<String> readers(CaseFile file) {
        return reserved.of(file).stream()
                .filter(one -> one.part() == ReservedPart.FILE)
                .flatMap(one -> one.readers().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of these files in which an officer takes part by the same rule; two statements, however many. */
    Set<String> partOf(Officer officer, Set<String> caseRefs) {
        var part = new HashSet<>(held.given(officer, caseRefs));
        held.closedTo(officer.barring(), caseRefs).values().forEach(part::removeAll);
        return part;
    }

    /** Those of these files that are protected by default and not his: he is told nothing of them. */
    Set<String> hiddenFrom(Officer officer, Set<String> caseRefs) {
        var hidden = guarded(caseRefs).stream().map(CaseFile::caseRef).collect(Collectors.toCollection(HashSet::new));
        hidden.removeAll(partOf(officer, Set.copyOf(hidden)));
        return hidden;
    }

    private boolean untold(CaseFile file, Officer officer) {
        return DRAFT.equals(file.status())
                || file.closedAt() != null
                || keptOut(file.caseRef(), officer)
                || reserved(file)
                || silent(file.caseRef());
    }

    /** Whether nothing is told of a file to whom it is not open. */
    private boolean silent(String caseRef) {
        return silent.stream().anyMatch(known -> known.silent(caseRef));
    }

    /** Whether an officer who is kept out of a file from now on may be told so: he has seen it, and it is not silent. */
    boolean tellsWhomItCloses(CaseFile file, Officer officer) {
        return opens(file, officer) && !silent(file.caseRef());
    }

    /** Whether a file is for named people only as a whole. */
    boolean reserved(CaseFile file) {
        return !reserved.all(file, ReservedPart.FILE).isEmpty();
    }

    /** Whether an officer sees a file and answers for it, or has drafted it. */
    boolean answersFor(String caseRef, Officer officer) {
        return cases.lookUp(caseRef, AccessScope.of(officer))
                .filter(file -> officer.username().equals(file.owner())
                        || officer.username().equals(file.draftedBy()))
                .isPresent();
    }

    /** Whether a file is for named people only of whom an officer is none. */
    boolean forOthersByName(String caseRef, Officer officer) {
        return !held.forOthersByName(officer, List.of(caseRef)).isEmpty();
    }

    /** Whether an officer is kept out of a file by his own name or by that of his post. */
    boolean keptOut(String caseRef, Officer officer) {
        return !held.closedTo(officer.barring(), List.of(caseRef)).isEmpty();
    }
}
