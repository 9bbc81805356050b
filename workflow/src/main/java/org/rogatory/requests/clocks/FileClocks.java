package org.rogatory.requests.clocks;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Urgency;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.PressingDeadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestClocks;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.reminder.Drafted;
import org.rogatory.requests.reminder.Reminders;
import org.rogatory.tasks.Tasks;
import org.rogatory.transmission.Legs;
import org.springframework.stereotype.Component;

/**
 * The clocks of a file follow its acts, as the table of its kind says: started, met, paused, resumed, stopped. All are
 * defaults of the system, not law. Whoever listens has seen of which kind the file is.
 */
@Component
public class FileClocks {

    private final Deadlines deadlines;
    private final PressingDeadlines awaited;
    private final Reminders reminders;
    private final LongerReplies longer;
    private final RequestMessenger messenger;
    private final Tasks tasks;
    private final Urgency urgency;
    private final Legs legs;
    private final Directory directory;
    private final Clock clock;

    FileClocks(
            Deadlines deadlines,
            PressingDeadlines awaited,
            Reminders reminders,
            LongerReplies longer,
            RequestMessenger messenger,
            Tasks tasks,
            Urgency urgency,
            Legs legs,
            Directory directory,
            Clock clock) {
        this.deadlines = deadlines;
        this.awaited = awaited;
        this.reminders = reminders;
        this.longer = longer;
        this.messenger = messenger;
        this.tasks = tasks;
        this.urgency = urgency;
        this.legs = legs;
        this.directory = directory;
        this.clock = clock;
    }

    /** The clocks after an act; how the work presses then is told apart. */
    public void follow(CaseFile file, CaseActed acted, Clocking table) {
        var verb = acted.verb();
        var caseRef = file.caseRef();
        table.metBy().getOrDefault(verb, List.of()).forEach(rule -> deadlines.meet(caseRef, rule));
        if (table.resuming().contains(verb)) {
            deadlines.resume(caseRef);
        }
        if (table.pausing().contains(verb)) {
            deadlines.pause(caseRef, verb);
        }
        var started = table.startedBy().get(verb);
        if (started != null && begins(caseRef, verb, started)) {
            deadlines.start(new StartDeadline(caseRef, started, since(file, acted, table), file.authority()));
        }
        if (table.ending().contains(verb)) {
            deadlines.stopAll(caseRef);
            legs.fileEnded(file);
        }
    }

    private boolean begins(String caseRef, String verb, String rule) {
        return !RequestClocks.RENEWING.contains(verb) || awaited.presses(caseRef, rule);
    }

    /**
     * Letters that a clock drafted, or that wait for a signature or a carrier, and what the act means for them; a longer
     * control is told to the other State.
     */
    public void draftOrDrop(CaseFile file, CaseActed acted, Clocking table) {
        var verb = acted.verb();
        var ended = table.ending().contains(verb);
        var overtaken = EnumSet.noneOf(Drafted.class);
        if (ended || table.overtaking().contains(verb)) {
            overtaken.add(Drafted.REMINDER);
        }
        if (ended || table.telling().contains(verb)) {
            overtaken.add(Drafted.INTERIM_REPLY);
        }
        var over = file.outgoing() && futile(acted, table);
        if ("record_withdrawal".equals(verb) || over) {
            // Nobody there waits any more for what was written and has not left, but for what became of the person.
            overtaken.add(Drafted.LETTER);
        }
        if (over) {
            // The step that sends the request ends with all others: nothing would carry it any more.
            messenger.recall(file, Officer.system(file.state()));
        }
        if (!overtaken.isEmpty()) {
            reminders.overtake(file, overtaken, table.outliving(), acted.actor());
        }
        if ("extend_control".equals(verb)) {
            longer.draft(file, verb);
        }
    }

    /**
     * Whether the person has died and nobody there needs what waits; what was taken back before is told to be taken
     * back all the same, and so is what became of him.
     */
    private static boolean futile(CaseActed acted, Clocking table) {
        var from = String.valueOf(acted.from());
        return "record_death".equals(acted.verb())
                && !"withdrawn".equals(from)
                && !table.reporting().contains(from);
    }

    /**
     * The work on a file presses as its mark and its next end say.
     *
     * @param other an end that is counted elsewhere
     */
    public void press(CaseFile file, @Nullable Instant other) {
        var next = Stream.of(deadlines.firstOf(file.caseRef()).map(DeadlineView::dueAt), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(null);
        tasks.pressing(file.caseRef(), urgency.of(file, next), next);
    }

    /** What has passed presses most, until the next act. */
    public void passed(CaseFile file, DeadlinePassed passed) {
        var ended = deadlines.ofCase(passed.caseRef()).stream()
                .filter(deadline -> deadline.deadlineRef().equals(passed.deadlineRef()))
                .map(DeadlineView::dueAt)
                .findFirst()
                .orElseGet(clock::instant);
        tasks.pressing(file.caseRef(), urgency.of(file, clock.instant()), ended);
    }

    /** What came by hand is owed from the beginning of the day on which it came, whenever somebody writes that down. */
    private Instant since(CaseFile file, CaseActed acted, Clocking table) {
        var now = clock.instant();
        var came = acted.happenedOn();
        if (came == null
                || file.trainingDay() != null
                || !table.fromReceipt().contains(acted.verb())
                || !came.isBefore(directory.times().day(file.authority(), now))) {
            return now;
        }
        return came.atStartOfDay(directory.zone(file.authority())).toInstant();
    }
}
