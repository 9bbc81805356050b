package org.rogatory.extradition.custody;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/**
 * The unlawful detentions of each file, as they are kept. Reads in the name of the processes: who asks has passed the
 * access rule.
 */
@Component
class Incidents {

    private final IncidentRepository rows;
    private final Clock clock;

    Incidents(IncidentRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** This end has passed, and the person is held unlawfully since this moment. */
    void begin(Custody custody, HardEnd passed, Instant since) {
        var now = clock.instant();
        var number = custody.marks().anotherIncident(passed.daysOver(now));
        rows.save(new Incident(custody.caseRef(), number, passed, new Incident.Seen(since, now)));
    }

    /** By what the person is held unlawfully no longer, and when. */
    record Over(IncidentEnding how, Instant at) {}

    /** It ends; nothing happens where none lasts. */
    void end(Custody custody, Over over, Officer by) {
        if (custody.incident()) {
            rows.open(custody.caseRef(), AccessScope.system()).forEach(incident -> {
                incident.end(over.how(), over.at(), by.username());
                rows.save(incident);
            });
        }
    }

    /**
     * Custody did not end when it was said to: what had ended by that ends at the moment that is right, or never was
     * where that lies before it. Null says that custody did not end at all.
     */
    void moved(Custody custody, Instant was, @Nullable Instant now) {
        if (custody.marks().incidents() == 0) {
            return;
        }
        rows.of(custody.caseRef(), AccessScope.system()).stream()
                .filter(incident -> incident.endedAt(was))
                .forEach(incident -> {
                    incident.moved(now);
                    rows.save(incident);
                });
    }

    /** All of a file, the first one first; nothing is asked where there was none. */
    List<UnlawfulDetention> of(Custody custody) {
        return custody.marks().incidents() == 0
                ? List.of()
                : rows.of(custody.caseRef(), AccessScope.system()).stream()
                        .map(Incident::view)
                        .toList();
    }
}
