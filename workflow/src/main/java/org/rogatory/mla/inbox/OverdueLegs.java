package org.rogatory.mla.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Legs;
import org.rogatory.transmission.Purpose;
import org.springframework.stereotype.Component;

/** Which papers of a file are overdue on their way: a copy ahead and its original are told apart. */
@Component
class OverdueLegs {

    private final Legs legs;
    private final Directory directory;
    private final Clock clock;

    OverdueLegs(Legs legs, Directory directory, Clock clock) {
        this.legs = legs;
        this.directory = directory;
        this.clock = clock;
    }

    /** The notices to leave, one for each leg that is overdue at the place of the authority. */
    List<String> codes(CaseFile file) {
        var all = legs.of(file.caseRef());
        var copied = all.stream().anyMatch(LegView::copy);
        var today = directory.times().day(file.authority(), clock.instant());
        return all.stream()
                .filter(leg -> leg.walked(file) && overdue(leg, today))
                .map(leg -> leg.copy() ? "copy_overdue" : copied && original(leg) ? "original_overdue" : "leg_overdue")
                .distinct()
                .toList();
    }

    /** Letters between request and answer have no copy ahead. */
    private static boolean original(LegView leg) {
        return leg.purpose() != Purpose.LETTER;
    }

    private static boolean overdue(LegView leg, LocalDate today) {
        var due = leg.dueOn();
        return due != null && due.isBefore(today);
    }
}
