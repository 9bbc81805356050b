package org.rogatory.extradition.incoming;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Timeline;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.rogatory.requests.reminder.Reminders;
import org.springframework.stereotype.Component;

/**
 * Letters of the requested side that wait for their signature and tell what an act has made hold no more: they leave no
 * more, else the older word would be taken there for the newer one.
 */
@Component
class OvertakenLetters {

    static final String GRANT = "extradition_decision";
    static final String APPOINTMENT = "surrender_notice";
    static final String POSTPONEMENT = "postponement_notice";

    private static final String POSTPONE = "postpone";
    private static final String RESUME = "resume";
    private static final String LAPSE = "refuse_after_lapse";

    /** What holds no more after an act. */
    private static final Map<String, Set<String>> OVERTAKEN = Map.of(
            POSTPONE,
            Set.of(GRANT, APPOINTMENT, POSTPONEMENT),
            "postpone_surrender",
            Set.of(APPOINTMENT, POSTPONEMENT),
            RESUME,
            Set.of(POSTPONEMENT),
            "resume_granted",
            Set.of(POSTPONEMENT),
            "schedule_surrender",
            Set.of(APPOINTMENT, POSTPONEMENT),
            "record_not_taken_over",
            Set.of(APPOINTMENT),
            LAPSE,
            Set.of(GRANT, APPOINTMENT, POSTPONEMENT),
            ReceptionVerbs.DEATH,
            Set.of(GRANT, APPOINTMENT, POSTPONEMENT));

    /** Their own letter tells that nobody is to travel. */
    private static final Set<String> UNDOING = Set.of(POSTPONE, LAPSE, ReceptionVerbs.DEATH);

    private final Reminders reminders;
    private final Exchange exchange;
    private final Timeline timeline;

    OvertakenLetters(Reminders reminders, Exchange exchange, Timeline timeline) {
        this.reminders = reminders;
        this.exchange = exchange;
        this.timeline = timeline;
    }

    /** Takes back what the act has overtaken, before its own letter is written. */
    void by(CaseFile file, Act act, Officer officer) {
        var kinds = OVERTAKEN.getOrDefault(act.verb(), Set.of());
        if (!kinds.isEmpty()) {
            reminders.overtakeLetters(
                    file, kind -> kinds.contains(kind) && !owed(file, act.verb(), kind), officer.username());
        }
    }

    /** A postponement is told after all where nothing else undoes what was told before it: nobody is to travel. */
    private boolean owed(CaseFile file, String verb, String kind) {
        if (!POSTPONEMENT.equals(kind) || UNDOING.contains(verb)) {
            return false;
        }
        return RESUME.equals(verb) ? told(file, GRANT).isPresent() : awaited(file);
    }

    /** Whether the other State counts on an hour that it was told, and that was not put off nor passed in vain. */
    private boolean awaited(CaseFile file) {
        return told(file, APPOINTMENT)
                .filter(at -> Stream.of(told(file, POSTPONEMENT), failed(file))
                        .flatMap(Optional::stream)
                        .allMatch(at::isAfter))
                .isPresent();
    }

    private Optional<Instant> failed(CaseFile file) {
        return timeline.last(file.caseRef(), "record_not_taken_over").map(Timeline.Done::at);
    }

    /** When the last message of a kind was written that leaves or has left. */
    private Optional<Instant> told(CaseFile file, String kind) {
        return exchange.sentOf(file.caseRef()).stream()
                .filter(message -> kind.equals(message.kind()) && message.leaves())
                .map(ExchangeMessage::at)
                .max(Comparator.naturalOrder());
    }
}
