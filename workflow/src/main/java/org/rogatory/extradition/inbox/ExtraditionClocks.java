package org.rogatory.extradition.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Urgency;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.Directory;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.requests.reminder.Drafted;
import org.rogatory.requests.reminder.Reminders;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.tasks.Tasks;
import org.rogatory.transmission.Legs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The clocks of a file of extradition follow its acts: started, met, paused, resumed, stopped. All are defaults of the
 * system, not law. None of them touches the clocks of custody, which alone say until when a person may be held.
 */
@Component
class ExtraditionClocks {

    private final Cases cases;
    private final Deadlines deadlines;
    private final CustodyFiles custody;
    private final Reminders reminders;
    private final Tasks tasks;
    private final Urgency urgency;
    private final Legs legs;
    private final Directory directory;
    private final Clock clock;

    ExtraditionClocks(
            Cases cases,
            Deadlines deadlines,
            CustodyFiles custody,
            Reminders reminders,
            Tasks tasks,
            Urgency urgency,
            Legs legs,
            Directory directory,
            Clock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.custody = custody;
        this.reminders = reminders;
        this.tasks = tasks;
        this.urgency = urgency;
        this.legs = legs;
        this.directory = directory;
        this.clock = clock;
    }

    @EventListener
    void on(CaseActed acted) {
        cases.lookUp(acted.subject(), AccessScope.system())
                .filter(Extraditions::ours)
                .ifPresent(file -> follow(file, acted));
    }

    private void follow(CaseFile file, CaseActed acted) {
        var verb = acted.action().substring(acted.action().indexOf('.') + 1);
        var caseRef = file.caseRef();
        ClockTable.MET_BY.getOrDefault(verb, List.of()).forEach(rule -> deadlines.meet(caseRef, rule));
        if (ClockTable.RESUMING.contains(verb)) {
            deadlines.resume(caseRef);
        }
        if (ClockTable.PAUSING.contains(verb)) {
            deadlines.pause(caseRef, verb);
        }
        if (ClockTable.STARTED_BY.containsKey(verb)) {
            var since = since(file, acted, verb);
            deadlines.start(new StartDeadline(caseRef, ClockTable.STARTED_BY.get(verb), since, file.authority()));
        }
        if (ClockTable.ENDING.contains(verb)) {
            deadlines.stopAll(caseRef);
            legs.fileEnded(file);
        }
        overtake(file, verb, acted.actor());
        if (file.closedAt() == null) {
            press(file);
        }
    }

    /** Letters that a clock drafted, or that wait for a signature, and what the act means for them. */
    private void overtake(CaseFile file, String verb, String actor) {
        var ended = ClockTable.ENDING.contains(verb);
        var overtaken = EnumSet.noneOf(Drafted.class);
        if (ended || ClockTable.OVERTAKING.contains(verb)) {
            overtaken.add(Drafted.REMINDER);
        }
        if (ended || ClockTable.TELLING.contains(verb)) {
            overtaken.add(Drafted.INTERIM_REPLY);
        }
        if ("record_withdrawal".equals(verb) || file.outgoing() && "record_death".equals(verb)) {
            // Nobody there waits any more for what was written and has not left, nor is the dead to be arrested.
            overtaken.add(Drafted.LETTER);
        }
        if (!overtaken.isEmpty()) {
            reminders.overtake(file, overtaken, actor);
        }
    }

    /** The work on a file presses as its mark and its next end say, and most of all as a person has to be free. */
    private void press(CaseFile file) {
        var next = Stream.of(
                        deadlines.firstOf(file.caseRef()).map(DeadlineView::dueAt), custody.hardEnd(file.caseRef()))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(null);
        tasks.pressing(file.caseRef(), urgency.of(file, next), next);
    }

    /** What has passed presses most, until the next act. */
    @EventListener
    void on(DeadlinePassed passed) {
        if (LetterResolutions.about(passed.caseRef())) {
            return;
        }
        cases.lookUp(passed.caseRef(), AccessScope.system())
                .filter(Extraditions::ours)
                .ifPresent(file -> tasks.pressing(file.caseRef(), urgency.of(file, clock.instant()), ended(passed)));
    }

    private Instant ended(DeadlinePassed passed) {
        return deadlines.ofCase(passed.caseRef()).stream()
                .filter(deadline -> deadline.deadlineRef().equals(passed.deadlineRef()))
                .map(DeadlineView::dueAt)
                .findFirst()
                .orElseGet(clock::instant);
    }

    /** What came by hand is owed from the beginning of the day on which it came, whenever somebody writes that down. */
    private Instant since(CaseFile file, CaseActed acted, String verb) {
        var now = clock.instant();
        var came = acted.happenedOn();
        if (came == null
                || file.trainingDay() != null
                || !ClockTable.RUNNING_FROM_RECEIPT.contains(verb)
                || !came.isBefore(directory.day(file.authority(), now))) {
            return now;
        }
        return came.atStartOfDay(directory.zone(file.authority())).toInstant();
    }
}
