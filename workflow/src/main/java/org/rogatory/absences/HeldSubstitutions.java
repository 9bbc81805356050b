package org.rogatory.absences;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
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

    /** The absences, now or later, in which an officer stands in. */
    @Transactional(readOnly = true)
    public List<AbsenceView> of(Officer officer) {
        var today = directory.day(officer.authority(), clock.instant());
        return absences.yetSubstitutedBy(officer.username(), today).stream()
                .map(Absence::view)
                .toList();
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
        var away = accounts.officers(found.stream().map(Absence::officer).toList());
        for (var absence : found) {
            absence.standIn(absence.officer().equals(to) ? null : to);
            var officer = away.get(absence.officer());
            if (officer != null && absence.view().substitute() != null) {
                events.publishEvent(new SubstituteNamed(officer, to));
            }
        }
    }
}
