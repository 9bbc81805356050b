package org.rogatory.routes.visa;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A visa that is late is told to those who owe it and to their head. */
@Component
class VisaAlarms {

    private final VisaRepository visas;
    private final Cases cases;
    private final Addressees addressees;
    private final Notices notices;
    private final Directory directory;
    private final Clock clock;

    VisaAlarms(
            VisaRepository visas,
            Cases cases,
            Addressees addressees,
            Notices notices,
            Directory directory,
            Clock clock) {
        this.visas = visas;
        this.cases = cases;
        this.addressees = addressees;
        this.notices = notices;
        this.directory = directory;
        this.clock = clock;
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (Asking.TERM.equals(passed.ruleKey())) {
            var file = cases.find(passed.caseRef(), AccessScope.system());
            var owing = late(file).stream().flatMap(VisaAlarms::owing).collect(Collectors.toSet());
            if (!owing.isEmpty()) {
                notices.notify(addressees.with(file, owing), "visa_overdue", file.caseRef());
            }
        }
    }

    private static Stream<String> owing(Visa visa) {
        return Stream.ofNullable(visa.authority())
                .flatMap(authority ->
                        Stream.of(Role.HEAD, visa.role()).map(role -> Officer.principalOf(authority, role)));
    }

    private List<Visa> late(CaseFile file) {
        var today = directory.times().day(file.authority(), clock.instant());
        return Course.running(visas.of(file.caseRef())).waiting().stream()
                .filter(visa -> Objects.requireNonNull(visa.dueOn()).isBefore(today))
                .toList();
    }
}
