package org.rogatory.extradition.custody;

import java.time.Clock;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.springframework.stereotype.Component;

/** How custody stands, for the process: by the rows and the present moment. */
@Component
class CustodyStanding {

    private final Cases cases;
    private final CustodyRows rows;
    private final CustodyCounting counting;
    private final Clock clock;

    CustodyStanding(Cases cases, CustodyRows rows, CustodyCounting counting, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.counting = counting;
        this.clock = clock;
    }

    String of(String caseRef) {
        var custody = rows.of(caseRef).filter(Custody::held);
        if (custody.isEmpty()) {
            return "ended";
        }
        if (custody.get().releaseAwaited()) {
            return "release_due";
        }
        if (!asked(custody.get())) {
            return "running";
        }
        var counted = counting.count(cases.find(caseRef, AccessScope.system()), custody.get());
        return counted.filter(this::near).isPresent() ? "near" : "running";
    }

    /** Who is held there is released there; papers that were read wait for the next warning or another end. */
    private static boolean asked(Custody custody) {
        return custody.ours()
                && (custody.marks().draftedAbout() == null || custody.marks().unread());
    }

    private boolean near(CustodyCounting.Counted counted) {
        return counted.hardEnd()
                .flatMap(end -> end.warned(counted.newest(), clock.instant()))
                .isPresent();
    }
}
