package org.rogatory.cases;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rogatory.cases.Reserved.Place;
import org.rogatory.cases.ReservedReader.Named;
import org.rogatory.cases.ReservedRepository.Kept;
import org.rogatory.identity.AccountLeft;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of files is for named people only: asked wherever documents and content are given out, and kept here. Who
 * decides on it leaves the trace. Of a file in which nothing ever was for named people no question is put.
 */
@Component
public class ReservedParts {

    /** How many files are found at a time. */
    public static final int PART = 200;

    private final ReservedRepository reserved;
    private final ReservedReaderRepository readers;
    private final KnownAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReservedParts(
            ReservedRepository reserved,
            ReservedReaderRepository readers,
            KnownAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.reserved = reserved;
        this.readers = readers;
        this.access = access;
        this.clock = clock;
    }

    /** What of a file is for named people only, the oldest first. */
    @Transactional(readOnly = true)
    public List<Reservation> of(CaseFile file) {
        var caseRef = file.caseRef();
        return file.marks().reserved() ? views(reserved.of(caseRef), readers.of(caseRef)) : List.of();
    }

    private static List<Reservation> views(List<Reserved> rows, List<ReservedReader> readers) {
        var named = readers.stream()
                .collect(groupingBy(ReservedReader::reservedId, mapping(ReservedReader::username, toSet())));
        return rows.stream()
                .map(row -> row.view(named.getOrDefault(row.reservedId(), Set.of())))
                .toList();
    }

    /** What of a file is for others by name and not for this officer. */
    @Transactional(readOnly = true)
    public List<Reservation> closedTo(CaseFile file, Officer officer) {
        return of(file).stream().filter(one -> !one.opensTo(officer)).toList();
    }

    /** Which documents or sections of a file, by their references, are for others by name and not for this officer. */
    @Transactional(readOnly = true)
    public Set<String> closedTo(CaseFile file, ReservedPart part, Officer officer) {
        return references(closedTo(file, officer), part);
    }

    /** The documents or the sections of a file that are for named people only, whoever they are. */
    @Transactional(readOnly = true)
    public Set<String> all(CaseFile file, ReservedPart part) {
        return references(of(file), part);
    }

    static Set<String> references(List<Reservation> some, ReservedPart part) {
        return some.stream()
                .filter(one -> one.part() == part)
                .map(Reservation::reference)
                .collect(toUnmodifiableSet());
    }

    /**
     * Something of a file.
     *
     * @param reference of the document, the key of the section, or the reference of the file
     */
    public record Thing(ReservedPart part, String reference) {}

    /** From now on something is for these people only. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Reservation reserve(CaseFile file, Thing thing, Collection<String> usernames, Officer by) {
        return keep(file, thing, usernames, by.username());
    }

    private Reservation keep(CaseFile file, Thing thing, Collection<String> usernames, String by) {
        var place = new Place(file.caseRef(), thing.part(), thing.reference());
        var row = reserved.saveAndFlush(new Reserved(UUID.randomUUID().toString(), place, by, clock.instant()));
        var view = row.view(Set.copyOf(usernames));
        if (view.part() == ReservedPart.FILE) {
            access.add(List.of(new CaseAccess(view.caseRef(), CaseAccess.ANYBODY, CaseAccess.EXCLUDED)));
        }
        name(view, view.readers(), by);
        reserved.mark(file);
        return view;
    }

    /** Held until the act ends, before its readers are read; false where it is open to all again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(String caseRef, String reservedId) {
        return reserved.locked(caseRef, reservedId).isPresent();
    }

    /** One more is named. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void name(Reservation of, String username, Officer by) {
        name(of, Set.of(username), by.username());
    }

    private void name(Reservation of, Set<String> usernames, String by) {
        var named = new Named(by, clock.instant());
        readers.saveAll(usernames.stream()
                .map(username -> new ReservedReader(UUID.randomUUID().toString(), of, username, named))
                .toList());
        if (of.part() == ReservedPart.FILE) {
            access.add(usernames.stream()
                    .map(username -> new CaseAccess(of.caseRef(), Officer.reader(username), CaseAccess.NAMED))
                    .toList());
        }
    }

    /** One is named no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void dismiss(Reservation of, String username) {
        readers.dismiss(of.reservedId(), username);
        if (of.part() == ReservedPart.FILE) {
            access.takeBack(of.caseRef(), Set.of(Officer.reader(username)));
        }
    }

    /** It is open again to all who see the file. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lift(Reservation of) {
        readers.lift(of.reservedId());
        reserved.lift(of.reservedId());
        if (of.part() == ReservedPart.FILE) {
            access.takeBack(
                    of.caseRef(), of.readers().stream().map(Officer::reader).toList());
            access.letIn(of.caseRef(), CaseAccess.ANYBODY);
        }
    }

    /** The files of an authority that are for named people only, the latest first, a part of them; two statements. */
    @Transactional(readOnly = true)
    public List<Reservation> files(String authority, ListPlace after) {
        var rows = reserved.files(authority, after, Limit.of(PART));
        var ids = rows.stream().map(Reserved::reservedId).toList();
        return ids.isEmpty() ? List.of() : views(rows, readers.ofThese(ids));
    }

    /**
     * What was taken over from another file is there for the same people.
     *
     * @param taken where documents and sections stand here by those there; a section that is not named keeps its place
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(CaseFile from, CaseFile file, Map<String, String> taken) {
        var places = of(from).stream().collect(groupingBy(one -> here(one, file, taken), LinkedHashMap::new, toList()));
        var before = of(file);
        places.forEach((here, those) -> {
            if (!here.reference().isEmpty() && !references(before, here.part()).contains(here.reference())) {
                keep(file, here, common(those), those.get(0).reservedBy());
            }
        });
    }

    private static Thing here(Reservation one, CaseFile file, Map<String, String> taken) {
        return switch (one.part()) {
            case DOCUMENT -> new Thing(one.part(), taken.getOrDefault(one.reference(), ""));
            case SECTION -> new Thing(one.part(), taken.getOrDefault(one.reference(), one.reference()));
            case FILE -> new Thing(one.part(), file.caseRef());
        };
    }

    /** Where several come together, those who may read them all. */
    private static Set<String> common(List<Reservation> those) {
        var readers = new HashSet<>(those.get(0).readers());
        those.forEach(one -> readers.retainAll(one.readers()));
        return readers;
    }

    /** Whoever leaves is named nowhere any more; what was for him alone waits until somebody else is named. */
    @EventListener
    @Transactional
    public void left(AccountLeft account) {
        handedOver(account.username(), true);
    }

    /** Somebody hands over: for good he is named no more; for a time he stays named, and others have to read. */
    @Transactional
    public void handedOver(String username, boolean forGood) {
        handedOver(username, reserved.readBy(username), forGood);
    }

    /** The same at an authority he has left: in the files it keeps or drafts. */
    @Transactional
    public void handedOver(String username, String authority, boolean forGood) {
        handedOver(username, reserved.readAt(authority, username), forGood);
    }

    private void handedOver(String username, List<Reserved> found, boolean forGood) {
        if (found.isEmpty()) {
            return;
        }
        var ids = found.stream().map(Reserved::reservedId).toList();
        var others = readers.ofThese(ids).stream()
                .filter(reader -> !reader.username().equals(username))
                .toList();
        var authorities = reserved.keepers(ids).stream().collect(toMap(Kept::getCaseRef, Kept::getAuthority));
        if (forGood) {
            readers.leave(username, ids);
            access.dismiss(authorities.keySet(), Set.of(Officer.reader(username)));
        }
        events.publishEvent(new ReaderLeft(username, forGood, views(found, others), authorities));
    }

    /** Nobody is named in a file that was destroyed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(Collection<String> caseRefs) {
        readers.end(caseRefs);
    }
}
