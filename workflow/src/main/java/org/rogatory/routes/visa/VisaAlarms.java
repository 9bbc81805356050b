package org.rogatory.routes.visa;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.rogatory.absences.SubstituteNamed;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A visa that is late is told to those who owe it and to their head; who is named a substitute gets what waits. */
@Component
class VisaAlarms {

    private final VisaRepository visas;
    private final Asking asking;
    private final Cases cases;
    private final Notices notices;
    private final Directory directory;
    private final Clock clock;

    VisaAlarms(VisaRepository visas, Asking asking, Cases cases, Notices notices, Directory directory, Clock clock) {
        this.visas = visas;
        this.asking = asking;
        this.cases = cases;
        this.notices = notices;
        this.directory = directory;
        this.clock = clock;
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (Asking.TERM.equals(passed.ruleKey())) {
            var file = cases.find(passed.caseRef(), AccessScope.system());
            var late = late(file);
            late.stream()
                    .map(Visa::authority)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(authority -> tell(file, Officer.principalOf(authority, Role.HEAD)));
            late.forEach(visa -> tell(file, Officer.principalOf(String.valueOf(visa.authority()), visa.role())));
        }
    }

    private List<Visa> late(CaseFile file) {
        var today = directory.day(file.authority(), clock.instant());
        return Course.running(visas.of(file.caseRef())).waiting().stream()
                .filter(visa -> Objects.requireNonNull(visa.dueOn()).isBefore(today))
                .toList();
    }

    private void tell(CaseFile file, String recipient) {
        notices.notify(new NewNotice(recipient, "visa_overdue", file.caseRef()));
    }

    @EventListener
    void on(SubstituteNamed named) {
        visas.waitingAt(named.away().authority()).stream()
                .filter(visa -> Holders.holds(named.away(), visa))
                .forEach(visa -> asking.admit(visa, Officer.personal(named.substitute())));
    }
}
