package org.rogatory.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.ArchivedFile;
import org.rogatory.archive.FilesDestroyed;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Reservation;
import org.rogatory.cases.ReservedParts;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.cases.Roles;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of a file is for named people only. The head, or a central officer of the authority that keeps the file, decides
 * by his own post what it is and names them; nobody names himself.
 */
@Service
public class NamedReaders {

    private static final int MOST = 20;

    private final Cases cases;
    private final ReservedParts reserved;
    private final ReservableThings things;
    private final AccessDesk desk;
    private final AccessNotices told;
    private final UserAccounts accounts;
    private final ApplicationEventPublisher events;

    NamedReaders(
            Cases cases,
            ReservedParts reserved,
            ReservableThings things,
            AccessDesk desk,
            AccessNotices told,
            UserAccounts accounts,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.reserved = reserved;
        this.things = things;
        this.desk = desk;
        this.told = told;
        this.accounts = accounts;
        this.events = events;
    }

    /** Whether an officer, who sees a file, decides for whom something of it is. */
    public boolean sets(CaseFile file, Officer officer) {
        var own = officer.own();
        return desk.headOf(file.authority(), own)
                || own.has(Role.CENTRAL_OFFICER) && own.authority().equals(file.authority());
    }

    /** Refuses who decides nothing of the kind; to whom the file is closed it is not there. */
    @Transactional(readOnly = true)
    public CaseFile demandSets(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        Roles.demand(sets(file, officer));
        return file;
    }

    /**
     * What is for named people only, as he reads it who decides about that.
     *
     * @param kind of a document; of other things null
     * @param lifts whether he can open it to all again
     */
    public record Read(
            Reservation reservation,
            @Nullable String kind,
            boolean lifts) {}

    /** What of a file is for named people only, the oldest first. */
    @Transactional(readOnly = true)
    public List<Read> of(String caseRef, Officer officer) {
        var file = demandSets(caseRef, officer);
        var all = reserved.of(file);
        var kinds = all.isEmpty() ? Map.<String, String>of() : things.kinds(file);
        return all.stream()
                .map(one -> new Read(one, kinds.get(one.reference()), one.opensTo(officer)))
                .toList();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Read read(String caseRef, String reservedId, Officer officer) {
        return of(caseRef, officer).stream()
                .filter(one -> one.reservation().reservedId().equals(reservedId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Who can be named: officers of the State who work on files, without him who names. */
    @Transactional(readOnly = true)
    public List<Officer> candidates(Officer officer) {
        return accounts.officersOf(officer.state()).stream()
                .filter(other -> other.worksOnFiles() && !other.username().equals(officer.username()))
                .toList();
    }

    /** The documents of a file that can be for named people only and are not yet. */
    @Transactional(readOnly = true)
    public List<DocumentView> documents(String caseRef, Officer officer) {
        return things.documents(demandSets(caseRef, officer), officer);
    }

    /** The keys of the sections of what was received that can be for named people only and are not yet. */
    @Transactional(readOnly = true)
    public List<String> sections(String caseRef, Officer officer) {
        return things.sections(demandSets(caseRef, officer), officer);
    }

    /** From now on something of a file is for these people only. What was sent is read after it was asked who may. */
    @Transactional
    public Reservation reserve(String caseRef, Supplier<Thing> sent, Set<String> usernames, Officer officer) {
        var file = demandSets(caseRef, officer);
        var thing = sent.get();
        things.demandFree(file, thing, officer);
        if (usernames.isEmpty()) {
            throw Refusal.of("field-missing", "readers");
        }
        demandFit(usernames, officer);
        var made = reserved.reserve(file, thing, usernames, officer);
        trace("access.reserve", made, null, officer);
        made.readers().forEach(reader -> trace("access.name-reader", made, reader, officer));
        told.named(made, made.readers());
        return made;
    }

    /** One more is named. */
    @Transactional
    public void name(String caseRef, String reservedId, @Nullable String username, Officer officer) {
        var found = find(caseRef, reservedId, officer);
        if (username == null || username.isBlank()) {
            throw Refusal.of("field-missing", "reader");
        }
        if (found.readers().contains(username)) {
            throw Refusal.of("reader-named", "reader");
        }
        if (found.readers().size() >= MOST) {
            throw Refusal.of("readers-many", "reader");
        }
        demandFit(Set.of(username), officer);
        reserved.name(found, username, officer);
        trace("access.name-reader", found, username, officer);
        told.named(found, Set.of(username));
    }

    /** One is named no more; the last one only after another was named, so that it never is nobody's by mistake. */
    @Transactional
    public void dismiss(String caseRef, String reservedId, @Nullable String username, Officer officer) {
        var found = find(caseRef, reservedId, officer);
        if (username == null || !found.readers().contains(username)) {
            throw Refusal.of("reader-unknown", "leaving");
        }
        if (found.readers().size() == 1) {
            throw Refusal.of("reader-last", "leaving");
        }
        reserved.dismiss(found, username);
        trace("access.dismiss-reader", found, username, officer);
    }

    /** It is open again to all who see the file; one who is not named himself would make himself a reader by that. */
    @Transactional
    public void lift(String caseRef, String reservedId, Officer officer) {
        var found = find(caseRef, reservedId, officer);
        if (!found.opensTo(officer)) {
            throw Refusal.of("reserved-by-reader");
        }
        reserved.lift(found);
        trace("access.open-reserved", found, null, officer);
    }

    private Reservation find(String caseRef, String reservedId, Officer officer) {
        return read(caseRef, reservedId, officer).reservation();
    }

    private void demandFit(Set<String> usernames, Officer officer) {
        if (usernames.contains(officer.username())) {
            throw Refusal.of("reader-self", "readers");
        }
        if (usernames.size() > MOST) {
            throw Refusal.of("readers-many", "readers");
        }
        var known = candidates(officer).stream().map(Officer::username).collect(Collectors.toSet());
        if (!known.containsAll(usernames)) {
            throw Refusal.of("reader-unknown", "readers");
        }
    }

    private void trace(String action, Reservation of, @Nullable String reader, Officer officer) {
        var details = new LinkedHashMap<String, String>(Map.of("part", of.part().key(), "reference", of.reference()));
        if (reader != null) {
            details.put("officer", reader);
        }
        events.publishEvent(new AccessEvent(action, of.caseRef(), officer.username(), details));
    }

    /** Nobody is named in a file that was destroyed. */
    @EventListener
    void destroyed(FilesDestroyed done) {
        reserved.end(done.files().stream().map(ArchivedFile::caseRef).toList());
    }
}
