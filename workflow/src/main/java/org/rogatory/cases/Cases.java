package org.rogatory.cases;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Lifecycles;
import org.rogatory.law.Transition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files: opened, found under the access rule, moved along their machine, told as a timeline. */
@Service
public class Cases {

    private final CaseFileRepository files;
    private final KnownFiles known;
    private final KnownAccess access;
    private final Readers readers;
    private final CaseReferences references;
    private final Timeline timeline;
    private final ActTraces traces;
    private final Lifecycles lifecycles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cases(
            CaseFileRepository files,
            KnownFiles known,
            KnownAccess access,
            Readers readers,
            CaseReferences references,
            Timeline timeline,
            ActTraces traces,
            Lifecycles lifecycles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.known = known;
        this.access = access;
        this.readers = readers;
        this.references = references;
        this.timeline = timeline;
        this.traces = traces;
        this.lifecycles = lifecycles;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a file in its first status and grants access to the system and to these principals. */
    @Transactional
    public CaseFile open(NewCase opened, Collection<String> principals) {
        var now = clock.instant();
        var caseRef = references.of(opened, now);
        var status = lifecycles.of(opened.machine()).initial();
        var file = files.save(new CaseFile(caseRef, opened, status, now));
        access.begin(
                caseRef,
                Stream.concat(Stream.of(AccessScope.SYSTEM), principals.stream())
                        .toList());
        return file;
    }

    /** The file, if it is there and for this scope; otherwise refused as not found. */
    @Transactional(readOnly = true)
    public CaseFile find(String caseRef, AccessScope scope) {
        return lookUp(caseRef, scope).orElseThrow(Refusal::notFound);
    }

    /** The file, if it is there and for this scope. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> lookUp(String caseRef, AccessScope scope) {
        return known.find(caseRef, scope);
    }

    /** The file, if it is there, for an officer who works on it; refused to him who may only look into it. */
    @Transactional(readOnly = true)
    public CaseFile findForWork(String caseRef, Officer officer) {
        var file = find(caseRef, AccessScope.of(officer));
        readers.demandWorking(file, officer);
        return file;
    }

    /** The file of one State on a thread shared with another. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> byThread(String threadId, String state) {
        return files.byThread(threadId, state, AccessScope.system()).stream().findFirst();
    }

    /**
     * Leaves the trace of a person who opens a file that was found for him, and gives it to him. Once nothing is refused
     * any more: what he is not told leaves no trace.
     */
    @Transactional
    public CaseFile view(CaseFile found, Officer officer) {
        return view("cases.view", found, officer);
    }

    /** The same for reading the persons of the request. */
    @Transactional
    public CaseFile viewPeople(CaseFile found, Officer officer) {
        return view("cases.people", found, officer);
    }

    /** The same for laying out the whole file on one page for paper. */
    @Transactional
    public CaseFile viewPrint(CaseFile found, Officer officer) {
        return view("cases.print", found, officer);
    }

    /** Leaves the trace of a person who takes a document of the file. */
    @Transactional
    public void viewDocument(String caseRef, String documentRef, Officer officer) {
        events.publishEvent(new ReferenceViewed("documents.read", caseRef, officer.username(), documentRef));
    }

    /** Leaves the trace of a person who takes the sealed package of a message. */
    @Transactional
    public void viewPackage(String caseRef, String messageId, Officer officer) {
        events.publishEvent(new ReferenceViewed("exchange.take_package", caseRef, officer.username(), messageId));
    }

    private CaseFile view(String action, CaseFile file, Officer officer) {
        events.publishEvent(new CasesViewed(action, file.caseRef(), officer.username(), List.of()));
        return file;
    }

    /** Gives principals access to a file; known ones stay as they are. */
    @Transactional
    public void grant(String caseRef, Collection<String> principals) {
        var known = access.of(caseRef);
        known.stream().filter(row -> principals.contains(row.principal())).forEach(CaseAccess::work);
        var granted = known.stream().map(CaseAccess::principal).toList();
        access.add(principals.stream()
                .filter(principal -> !granted.contains(principal))
                .distinct()
                .map(principal -> new CaseAccess(caseRef, principal, CaseAccess.STANDARD))
                .toList());
    }

    /** Who has access to a file: persons, and roles in units. */
    @Transactional(readOnly = true)
    public Set<String> principals(String caseRef) {
        return access.of(caseRef).stream()
                .filter(granted -> granted.given(clock.instant()))
                .map(CaseAccess::principal)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Gives roles of an authority or unit access to a file. */
    @Transactional
    public void grant(String caseRef, String authority, Collection<Role> roles) {
        var posts = roles.stream().map(role -> Officer.principalOf(authority, role));
        grant(caseRef, posts.toList());
    }

    /** The machine the file follows. */
    public Lifecycle lifecycle(CaseFile file) {
        return lifecycles.of(file.machine());
    }

    /** The machine of this name. */
    public Lifecycle lifecycle(String machine) {
        return lifecycles.of(machine);
    }

    /** Refuses an act that was made on an older version of the file than the present one. */
    public void checkVersion(CaseFile file, @Nullable Long seen) {
        if (seen != null && seen != file.version()) {
            throw Refusal.changed();
        }
    }

    /** Whether the status of the file admits the verb as a step. */
    public boolean admits(CaseFile file, String verb) {
        return lifecycle(file).transition(file.status(), verb).isPresent();
    }

    /** The step of a verb; refused if the status of the file does not admit it, or if it is not this officer's. */
    public Transition admit(CaseFile file, String verb, Officer officer) {
        var step = lifecycle(file).transition(file.status(), verb).orElseThrow(() -> Refusal.of("wrong-status"));
        Roles.demand(officer, step.roles());
        return step;
    }

    /** Refuses a verb that moves no status, if the machine of the file does not know it or it is not this officer's. */
    public void admitNote(CaseFile file, String verb, Officer officer) {
        var note = lifecycle(file).occurrence(verb).orElseThrow(() -> Refusal.of("wrong-status"));
        Roles.demand(officer, note.roles());
    }

    /** Moves the file by a verb, if its machine and the officer's roles admit it, and writes the timeline. */
    @Transactional
    public void move(CaseFile file, Act act, Officer officer) {
        follow(file, admit(file, act.verb(), officer), act, officer);
    }

    /** The same by the step of a verb to which the officer was admitted before: his roles are not asked. */
    @Transactional
    public void follow(CaseFile file, Transition transition, Act act, Officer officer) {
        var from = file.status();
        file.move(transition.to(), lifecycle(file).terminal(transition.to()), clock.instant());
        files.save(file);
        note(file, Step.of(act, officer, from, transition.to()).asking(transition.roles(), officer));
    }

    /** Writes an act on the timeline that moves no status. */
    @Transactional
    public void note(CaseFile file, Act act, Officer officer) {
        var roles = lifecycle(file).asked(act.verb());
        note(file, Step.of(act, officer, file.status(), file.status()).asking(roles, officer));
    }

    /** Writes a step on the timeline: of an item, or the first one of the file. */
    @Transactional
    public void note(CaseFile file, Step step) {
        tell(file, step);
        events.publishEvent(traces.of(file, step));
    }

    /** The same for an act of which the caller leaves the trace. */
    @Transactional
    public void tell(CaseFile file, Step step) {
        timeline.add(file, step);
        file.lastAct().note(step, clock.instant());
        file.touch(clock.instant());
        files.save(file);
    }

    /** Leaves the trace of an act too small for the timeline, such as one more saving of a draft. */
    @Transactional
    public void trace(CaseFile file, Act act, Officer officer) {
        file.touch(clock.instant());
        files.save(file);
        events.publishEvent(traces.of(file, Step.of(act, officer, file.status(), file.status())));
    }
}
