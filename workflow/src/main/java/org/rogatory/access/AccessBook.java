package org.rogatory.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.HeldFiles;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Reservation;
import org.rogatory.cases.ReservedParts;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileKeys;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers have asked for, taken or are kept out of, for themselves and for those who decide about it. */
@Service
public class AccessBook {

    /** So many of each stand there at most. */
    public static final int LONGEST_LIST = 200;

    private static final Limit MOST = Limit.of(LONGEST_LIST);

    private final AccessGrantRepository grants;
    private final AccessDesk desk;
    private final BasicAccess basic;
    private final ReservingOfficers deciding;
    private final HeldFiles held;
    private final ReservedParts reserved;
    private final FileKeys keys;
    private final CaseLists lists;
    private final ApplicationEventPublisher events;

    AccessBook(
            AccessGrantRepository grants,
            AccessDesk desk,
            BasicAccess basic,
            ReservingOfficers deciding,
            HeldFiles held,
            ReservedParts reserved,
            FileKeys keys,
            CaseLists lists,
            ApplicationEventPublisher events) {
        this.reserved = reserved;
        this.keys = keys;
        this.lists = lists;
        this.grants = grants;
        this.desk = desk;
        this.basic = basic;
        this.deciding = deciding;
        this.held = held;
        this.events = events;
    }

    /** Whether an officer has something to do with it at all. */
    public static boolean opens(Officer officer) {
        return officer.worksOnFiles();
    }

    /** Whether an officer sees what waits in his office. */
    public static boolean oversees(Officer officer) {
        return AccessDesk.oversees(officer);
    }

    /** What an officer is shown at once: his own steps, those of his office, its files for named people only. */
    public record Shown(List<GrantView> own, List<GrantView> office, List<String> reserved) {}

    /** All of it; leaves one trace with the files of the steps. */
    @Transactional
    public Shown look(Officer officer) {
        return traced(new Shown(own(officer), ofOffice(officer), reserved(officer)), officer);
    }

    /** The steps alone, with the same trace. */
    @Transactional
    public Shown steps(Officer officer) {
        return traced(new Shown(own(officer), ofOffice(officer), List.of()), officer);
    }

    /** The trail is read by more people than may know that a file is for named people only. */
    private Shown traced(Shown shown, Officer officer) {
        var steps = Stream.of(shown.own(), shown.office()).flatMap(List::stream).map(GrantView::caseRef);
        lists.viewReferences(steps.toList(), officer);
        return shown;
    }

    /** An officer's own, the last one first, at most two hundred. */
    @Transactional(readOnly = true)
    public List<GrantView> own(Officer officer) {
        Roles.demand(opens(officer));
        return grants.ofPerson(officer.username(), MOST).stream()
                .map(AccessGrant::view)
                .toList();
    }

    /** What waits in the office or is in force there, what is due first at the top; nothing of files closed to him. */
    @Transactional(readOnly = true)
    public List<GrantView> ofOffice(Officer officer) {
        if (!oversees(officer)) {
            return List.of();
        }
        return grants.open(desk.watch(officer), desk.now(), AccessScope.of(officer), MOST).stream()
                .map(AccessGrant::view)
                .toList();
    }

    private Set<String> closed(Set<String> caseRefs, Officer officer) {
        var closed = new HashSet<String>();
        held.closedTo(officer.barring(), caseRefs).values().forEach(closed::addAll);
        return closed;
    }

    /**
     * The numbers of the files of his office that are for named people only, for the head and central officers, who
     * decide about that whether or not they are named, and of those that are protected by default for who leads the
     * work on them as far as he decides; the latest first, at most two hundred. They are read part by part: those of
     * others hide none of his.
     */
    @Transactional(readOnly = true)
    public List<String> reserved(Officer officer) {
        var own = officer.own();
        if (!AccessDesk.decidesOnReaders(officer) && !own.hasAny(ReservingOfficers.LEADING)) {
            return List.of();
        }
        var shown = new ArrayList<String>();
        var place = Optional.of(ListPlace.START);
        while (place.isPresent() && shown.size() < LONGEST_LIST) {
            var part = reserved.files(own.authority(), place.get());
            shown.addAll(shown(part, officer));
            place = part.size() < ReservedParts.PART
                    ? Optional.empty()
                    : Optional.of(part.get(part.size() - 1).place());
        }
        return shown.subList(0, Math.min(shown.size(), LONGEST_LIST));
    }

    private List<String> shown(List<Reservation> part, Officer officer) {
        var files = part.stream().map(Reservation::caseRef).toList();
        var shown = new HashSet<>(deciding.led(part, officer));
        if (AccessDesk.decidesOnReaders(officer)) {
            shown.addAll(told(Set.copyOf(files), officer));
        }
        return files.stream().filter(shown::contains).toList();
    }

    private Set<String> told(Set<String> caseRefs, Officer officer) {
        var told = new HashSet<>(caseRefs);
        told.removeAll(closed(caseRefs, officer));
        told.removeAll(basic.hiddenFrom(officer.own(), caseRefs));
        return told;
    }

    /** What an officer can do about a step now. */
    public record Offers(boolean review, boolean decide, boolean takeBack, boolean lift) {}

    /** A step with its words, as one reads it who has to do with it. */
    public record Read(
            GrantView grant,
            @Nullable String words,
            @Nullable String answer,
            Offers offers) {}

    /** A step, opened by an officer whose business it is; of a file that was destroyed without its words. */
    @Transactional
    public Read read(String grantId, Officer officer) {
        var grant = desk.find(grantId, officer);
        events.publishEvent(
                new AccessEvent("access.read", grant.caseRef(), officer.username(), Map.of("grant", grant.grantId())));
        var said = !keepsHimOut(grant, officer)
                && !keys.destroyed(grant.caseRef())
                && held.forOthersByName(officer, Set.of(grant.caseRef())).isEmpty();
        return new Read(
                grant.view(),
                said ? desk.clear(grant, grant.hiddenWords()) : null,
                said ? desk.clear(grant, grant.hiddenAnswer()) : null,
                offers(grant, officer));
    }

    /** What others say of why he is kept out is about the file, and lies under its key: it is not for him. */
    private static boolean keepsHimOut(AccessGrant grant, Officer officer) {
        return grant.kind() == AccessKind.EXCLUDED
                && AccessDesk.own(grant, officer)
                && !officer.username().equals(grant.view().askedBy());
    }

    /** Refuses who has nothing to decide about a step, whatever he sent; to others it is not there. */
    @Transactional(readOnly = true)
    public void demandSettles(String grantId, Officer officer) {
        Roles.demand(desk.reviews(desk.find(grantId, officer), officer));
    }

    private Offers offers(AccessGrant grant, Officer officer) {
        var standing = grant.status() == AccessStatus.STANDING;
        var approves = desk.approves(grant, officer);
        return switch (grant.kind()) {
            case CHALLENGED -> new Offers(standing && desk.reviews(grant, officer), false, false, false);
            case SPECIFIC ->
                new Offers(false, approves && grant.status() == AccessStatus.ASKED, approves && standing, false);
            case EXCLUDED -> new Offers(false, false, false, approves && standing);
        };
    }
}
