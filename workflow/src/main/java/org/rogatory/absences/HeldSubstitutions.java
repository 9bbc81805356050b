package org.rogatory.absences;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.absences.AbsenceRepository.Clash;
import org.rogatory.absences.SubstitutesChanged.Named;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The absences in which one officer stands in for others, and their way to another when he leaves. */
@Service
public class HeldSubstitutions {

    private final AbsenceRepository absences;
    private final UserAccounts accounts;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HeldSubstitutions(
            AbsenceRepository absences,
            UserAccounts accounts,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.absences = absences;
        this.accounts = accounts;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** The absences, now or later, in which an officer stands in, also one of an office that is gone. */
    @Transactional(readOnly = true)
    public List<AbsenceView> of(Officer officer) {
        return of(officer.username(), officer.authority());
    }

    /** The same of whoever has this user name, by the day at an authority. */
    @Transactional(readOnly = true)
    public List<AbsenceView> of(String username, String authority) {
        var today = directory.times().day(authority, clock.instant());
        return absences.yetSubstitutedBy(username, today).stream()
                .map(Absence::view)
                .toList();
    }

    /** For each of these absences which of these officers are away themselves on days of it that are left. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> away(Collection<String> absenceIds, Collection<String> officers, String authority) {
        return absenceIds.isEmpty() || officers.isEmpty()
                ? Map.of()
                : absences.clashes(absenceIds, officers, directory.times().day(authority, clock.instant())).stream()
                        .collect(groupingBy(Clash::absenceId, mapping(Clash::officer, toSet())));
    }

    /** Another stands in from now on; nobody does where he himself is the one who is away. The caller leaves the trace. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pass(Collection<String> absenceIds, String to) {
        if (absenceIds.isEmpty()) {
            return;
        }
        var found = absenceIds.stream()
                .map(absenceId -> absences.findById(absenceId).orElseThrow())
                .toList();
        var dropped =
                SubstitutesChanged.dropped(found.stream().map(Absence::view).toList());
        found.forEach(absence -> absence.standIn(absence.officer().equals(to) ? null : to));
        events.publishEvent(new SubstitutesChanged(dropped, named(found, to)));
    }

    /** Once for each who is away, however often he is. */
    private List<Named> named(List<Absence> passed, String to) {
        return passed.stream()
                .map(Absence::officer)
                .distinct()
                .filter(away -> !away.equals(to))
                .flatMap(away -> accounts.find(away).stream())
                .map(away -> new Named(away.officer(), to))
                .toList();
    }
}
