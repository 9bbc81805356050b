package org.rogatory.access;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Reservation;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Delegations;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides for whom something of a file is: the head, or a central officer of the authority that keeps it, and of a
 * draft the head of the unit that writes it, by his own post; and whom he can name: others than himself, and than those
 * whose accounts he administers. Of a file that is protected by default those who lead the work on it decide.
 */
@Component
public class ReservingOfficers {

    /** Those who decide, where the file is kept. */
    static final Set<Role> SETTING = Collections.unmodifiableSet(EnumSet.of(Role.HEAD, Role.CENTRAL_OFFICER));

    /** Those who lead the work on files that are protected by default; no head above, and no central officer. */
    static final Set<Role> LEADING =
            Collections.unmodifiableSet(EnumSet.of(Role.COORDINATOR, Role.SUPERVISOR, Role.FIRST_RESPONDER));

    /** How many can be named. */
    static final int MOST = 20;

    private final Cases cases;
    private final BasicAccess basic;
    private final AccessDesk desk;
    private final UserAccounts accounts;
    private final Delegations delegations;

    ReservingOfficers(Cases cases, BasicAccess basic, AccessDesk desk, UserAccounts accounts, Delegations delegations) {
        this.delegations = delegations;
        this.cases = cases;
        this.basic = basic;
        this.desk = desk;
        this.accounts = accounts;
    }

    /** Whether an officer, who sees a file, decides for whom something of it is. */
    public boolean decides(CaseFile file, Officer officer) {
        var own = officer.own();
        if (CaseFamily.guarded(file)) {
            return leads(own, file.authority());
        }
        return desk.headOf(file.authority(), own)
                || own.has(Role.CENTRAL_OFFICER) && own.authority().equals(file.authority())
                || drafted(file) && desk.headOf(file.unit(), own);
    }

    /** Whether an officer leads the work on files of an authority that are protected by default. */
    static boolean leads(Officer officer, String authority) {
        return officer.hasAny(LEADING) && officer.authority().equals(authority);
    }

    /** A draft of ours is with the unit that writes it: the authority that keeps its file has not seen it. */
    private static boolean drafted(CaseFile file) {
        return file.outgoing() && "draft".equals(file.status());
    }

    /**
     * Refuses who decides nothing of the kind; to whom the file is closed it is not there, unless it is so because he
     * is not named: he reads nothing of it then, and still decides who does. Of a file that is protected by default
     * nobody decides who takes no part in it, and who is not named only where none of those named could.
     */
    @Transactional(readOnly = true)
    public CaseFile demand(String caseRef, Officer officer) {
        var seen = cases.lookUp(caseRef, AccessScope.of(officer));
        seen.ifPresent(file -> Roles.demand(decides(file, officer)));
        return seen.or(() -> cases.lookUp(caseRef, AccessScope.system()).filter(file -> decidesUnnamed(file, officer)))
                .orElseThrow(Refusal::notFound);
    }

    /** Whether an officer who does not see a file decides all the same who reads it. */
    private boolean decidesUnnamed(CaseFile file, Officer officer) {
        return decides(file, officer)
                && fits(file, officer.own())
                && basic.reserved(file)
                && unled(file)
                && !basic.keptOut(file.caseRef(), officer);
    }

    /**
     * Those of the files of his authority that are for named people only and protected by default of which an officer,
     * named or not, decides who reads them; always the same few statements.
     */
    Set<String> led(List<Reservation> reservations, Officer officer) {
        if (!leads(officer.own(), officer.authority())) {
            return Set.of();
        }
        var caseRefs = reservations.stream().map(Reservation::caseRef).collect(toUnmodifiableSet());
        var files = basic.guarded(caseRefs).stream()
                .filter(file -> decides(file, officer))
                .toList();
        var guarded = files.stream().map(CaseFile::caseRef).collect(toUnmodifiableSet());
        var led = new HashSet<>(basic.opened(guarded, officer));
        var part = basic.partOf(officer.own(), guarded);
        var taken = files.stream().filter(file -> part.contains(file.caseRef())).toList();
        led.addAll(unled(taken, reservations));
        return led;
    }

    /** Those of these files of one authority of which none of those named decides. */
    private Set<String> unled(List<CaseFile> files, List<Reservation> reservations) {
        if (files.isEmpty()) {
            return Set.of();
        }
        var readers = reservations.stream()
                .collect(groupingBy(
                        Reservation::caseRef, flatMapping(one -> one.readers().stream(), toUnmodifiableSet())));
        var known = accounts.officersOf(files.get(0).state());
        return files.stream()
                .filter(file -> unled(file, readers.getOrDefault(file.caseRef(), Set.of()), known))
                .map(CaseFile::caseRef)
                .collect(toUnmodifiableSet());
    }

    /** Of a file that is protected by default: whether none of its readers is left who decides. */
    private boolean unled(CaseFile file) {
        return !CaseFamily.guarded(file) || unled(file, basic.readers(file), accounts.officersOf(file.state()));
    }

    private boolean unled(CaseFile file, Set<String> readers, List<Officer> known) {
        return known.stream().noneMatch(other -> readers.contains(other.username()) && decides(file, other));
    }

    /** Who can be named: officers of the State who work on files, without him who names and those he administers. */
    @Transactional(readOnly = true)
    public List<Officer> candidates(Officer officer) {
        var mandate = delegations.mandate(officer.own());
        return others(officer).stream()
                .filter(other -> !mandate.administers(other))
                .toList();
    }

    /** Those of them to whom this file may be opened by that. */
    @Transactional(readOnly = true)
    public List<Officer> candidates(String caseRef, Officer officer) {
        var file = demand(caseRef, officer);
        return candidates(officer).stream().filter(other -> fits(file, other)).toList();
    }

    /**
     * A file that is protected by default is narrowed to some of those who take part in it: one alone lets nobody in by
     * naming him a reader.
     */
    private boolean fits(CaseFile file, Officer other) {
        return !CaseFamily.guarded(file) || basic.takesPart(file, other);
    }

    private List<Officer> others(Officer officer) {
        return accounts.officersOf(officer.state()).stream()
                .filter(other -> other.worksOnFiles() && !other.username().equals(officer.username()))
                .toList();
    }

    /**
     * Refuses names of which one is the officer's own or nobody's who can be named, and too many of them. Whoever
     * administers an account can give it a password and sign in by it: naming it would be naming himself.
     */
    void demandNameable(CaseFile file, Set<String> usernames, Officer officer) {
        if (usernames.contains(officer.username())) {
            throw Refusal.secondPerson("reader-self", "readers");
        }
        if (usernames.size() > MOST) {
            throw Refusal.of("readers-many", "readers");
        }
        var named = others(officer).stream()
                .filter(other -> usernames.contains(other.username()) && fits(file, other))
                .toList();
        if (named.size() < usernames.size()) {
            throw Refusal.of("reader-unknown", "readers");
        }
        var mandate = delegations.mandate(officer.own());
        if (named.stream().anyMatch(mandate::administers)) {
            throw Refusal.secondPerson("reader-administered", "readers");
        }
    }
}
