package org.rogatory.extradition.incoming;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.Directory;
import org.rogatory.law.CourtStep;
import org.rogatory.law.CourtSteps;
import org.springframework.stereotype.Component;

/**
 * The appeal against a decision on extradition: in time, and over before the decision has force. What the law of a
 * State says of it is read of the reference data; where that says nothing nothing is counted, and a person says how
 * he knows.
 */
@Component
class CourtGuards {

    private final CourtSteps steps;
    private final Deadlines deadlines;
    private final Directory directory;
    private final Clock clock;

    CourtGuards(CourtSteps steps, Deadlines deadlines, Directory directory, Clock clock) {
        this.steps = steps;
        this.deadlines = deadlines;
        this.directory = directory;
        this.clock = clock;
    }

    /** Refuses an appeal that came late, unless a court has admitted it all the same. */
    void demandAppealable(CaseFile file, ReceivedExtradition request, Act act) {
        var end = request.appealUntil();
        var made = Objects.requireNonNull(act.times().happenedOn())
                .atStartOfDay(directory.zone(file.authority()))
                .toInstant();
        if (end != null && !made.isBefore(end) && act.parties().issuer() == null) {
            throw Refusal.of("appeal-late", ActField.ISSUER.key());
        }
    }

    /** Refuses final force while somebody may still appeal. */
    void demandFinal(CaseFile file, ReceivedExtradition request) {
        var end = request.appealUntil();
        if (request.appealed() || end != null && clock.instant().isBefore(end)) {
            throw Refusal.of("appeal-limit-runs");
        }
    }

    /**
     * Begins the time in which an appeal against a decision may be made, and tells its end: of two possible ones the
     * later, which nobody loses his appeal by. Empty where nothing is known of it.
     */
    Optional<Instant> appealUntil(CaseFile file, Instant decided) {
        return rule(file).map(rule -> {
            var started = deadlines.start(new StartDeadline(file.caseRef(), rule, decided, file.authority()));
            return deadlines.ofCase(file.caseRef()).stream()
                    .filter(deadline -> deadline.deadlineRef().equals(started))
                    .map(CourtGuards::later)
                    .findFirst()
                    .orElseThrow();
        });
    }

    /** Nobody waits any more for an appeal: it was made, or there is nothing to be appealed against. */
    void stopWaiting(CaseFile file) {
        rule(file).ifPresent(rule -> deadlines.stop(file.caseRef(), rule));
    }

    private static Instant later(DeadlineView deadline) {
        var other = deadline.otherAt();
        return other != null && other.isAfter(deadline.dueAt()) ? other : deadline.dueAt();
    }

    private Optional<String> rule(CaseFile file) {
        return steps.appeal(file.state()).map(CourtStep::deadline);
    }
}
