package org.rogatory.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.ArchivedFile;
import org.rogatory.archive.FilesDestroyed;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Reservation;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.tasks.TaskWithholding;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of a file is for named people only. The head, or a central officer of the authority that keeps the file, decides
 * by his own post what it is and names them; nobody names himself.
 */
@Service
public class ReservedReaders {

    private final ReservingOfficers officers;
    private final ReservedParts reserved;
    private final ReservableThings things;
    private final TaskWithholding tasks;
    private final AccessNotices told;
    private final ApplicationEventPublisher events;

    ReservedReaders(
            ReservingOfficers officers,
            ReservedParts reserved,
            ReservableThings things,
            TaskWithholding tasks,
            AccessNotices told,
            ApplicationEventPublisher events) {
        this.officers = officers;
        this.reserved = reserved;
        this.things = things;
        this.tasks = tasks;
        this.told = told;
        this.events = events;
    }

    /**
     * What is for named people only, as he reads it who decides about that.
     *
     * @param form of the file
     * @param kind of a document; of other things null
     * @param lifts whether he can open it to all again
     */
    public record Read(
            Reservation reservation, String form, @Nullable String kind, boolean lifts) {}

    /**
     * What of a file can be for named people only and is not yet.
     *
     * @param form of the file
     * @param sections the keys of those of the request
     * @param whole whether the file as a whole can
     */
    public record Free(String form, List<DocumentView> documents, List<String> sections, boolean whole) {

        public Free {
            documents = List.copyOf(documents);
            sections = List.copyOf(sections);
        }
    }

    /** What of a file is for named people only, the oldest first. */
    @Transactional(readOnly = true)
    public List<Read> of(String caseRef, Officer officer) {
        var file = officers.demand(caseRef, officer);
        var all = reserved.of(file);
        var kinds = all.isEmpty() ? Map.<String, String>of() : things.kinds(file);
        return all.stream()
                .map(one -> new Read(one, file.form(), kinds.get(one.reference()), one.opensTo(officer)))
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

    /** What of a file can still be reserved for named people, for who decides about that. */
    @Transactional(readOnly = true)
    public Free free(String caseRef, Officer officer) {
        var file = officers.demand(caseRef, officer);
        return new Free(
                file.form(),
                things.documents(file, officer),
                things.sections(file, officer),
                things.whole(file, officer));
    }

    /** From now on something of a file is for these people only. What was sent is read after it was asked who may. */
    @Transactional
    public Reservation reserve(String caseRef, Supplier<Thing> sent, Set<String> usernames, Officer officer) {
        var file = officers.demand(caseRef, officer);
        var thing = sent.get();
        things.demandFree(file, thing, officer);
        if (usernames.isEmpty()) {
            throw Refusal.of("field-missing", "readers");
        }
        officers.demandNameable(file, usernames, officer);
        var made = reserved.reserve(file, thing, usernames, officer);
        trace("access.reserve", made, null, officer);
        made.readers().forEach(reader -> trace("access.name-reader", made, reader, officer));
        if (made.part() == ReservedPart.FILE) {
            tasks.keepTo(caseRef, made.readers());
        }
        told.named(made, made.readers());
        if (made.part() == ReservedPart.SECTION) {
            told.closed(file, name -> !made.readers().contains(name));
        }
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
        if (found.readers().size() >= ReservingOfficers.MOST) {
            throw Refusal.of("readers-many", "reader");
        }
        officers.demandNameable(officers.demand(caseRef, officer), Set.of(username), officer);
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
        if (found.part() == ReservedPart.SECTION) {
            told.closed(officers.demand(caseRef, officer), username::equals);
        }
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

    /** Of two acts at once on its readers the second one sees what the first has done. */
    private Reservation find(String caseRef, String reservedId, Officer officer) {
        var held = reserved.hold(caseRef, reservedId);
        var found = read(caseRef, reservedId, officer).reservation();
        if (!held) {
            throw Refusal.notFound();
        }
        return found;
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
    public void destroyed(FilesDestroyed done) {
        reserved.end(done.files().stream().map(ArchivedFile::caseRef).toList());
    }
}
