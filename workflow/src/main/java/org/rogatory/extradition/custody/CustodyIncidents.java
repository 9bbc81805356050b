package org.rogatory.extradition.custody;

import java.time.Instant;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The time in which a person may be held is over and nobody has freed him. The system frees nobody: it says so, to all
 * who can, and a task stands until one of them has decided. It has no date of its own and cannot be put off.
 */
@Component
class CustodyIncidents {

    private final Cases cases;
    private final Incidents incidents;
    private final CustodyNotices notices;
    private final CustodyProcess process;
    private final CustodyGuards guards;
    private final ApplicationEventPublisher events;

    CustodyIncidents(
            Cases cases,
            Incidents incidents,
            CustodyNotices notices,
            CustodyProcess process,
            CustodyGuards guards,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.incidents = incidents;
        this.notices = notices;
        this.process = process;
        this.guards = guards;
        this.events = events;
    }

    /**
     * It begins, once.
     *
     * @param taken when the person was taken last: who was free for a time was not held in it, nor was he unlawfully
     *     while he was held by a grant
     */
    void begin(CaseFile file, Custody custody, HardEnd end, Instant taken) {
        if (custody.incident()) {
            return;
        }
        guards.step(custody, CustodyVerbs.LIMIT, null).ifPresent(step -> custody.move(step.to()));
        custody.unlawfulFrom(end.at());
        var since = custody.marks().unlawfulSince(end.at());
        incidents.begin(custody, end, taken.isAfter(since) ? taken : since);
        cases.note(file, Act.of(CustodyVerbs.LIMIT, null), Officer.system(file.state()));
        events.publishEvent(new CustodyEvent.Passed(file.caseRef(), end.ruleKey()));
        notices.passed(file);
        process.acted(file.caseRef(), CustodyVerbs.LIMIT);
    }

    /** It ends by this, and by nothing but the freedom or death of the person or an order that was there in time. */
    void end(Custody custody, Incidents.Over over, Officer by) {
        incidents.end(custody, over, by);
        custody.lawful();
    }
}
