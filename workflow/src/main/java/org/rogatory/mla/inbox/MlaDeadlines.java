package org.rogatory.mla.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Urgency;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.ItemDeadlines;
import org.rogatory.deadlines.PressingDeadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.Directory;
import org.rogatory.mla.cascade.ItemDays;
import org.rogatory.mla.cascade.ResumedLevels;
import org.rogatory.mla.urgent.RestoredAdvances;
import org.rogatory.requests.RequestClocks;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.reminder.Drafted;
import org.rogatory.requests.reminder.Reminders;
import org.rogatory.resolutions.AwaitedAgain;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.tasks.Tasks;
import org.rogatory.transmission.Legs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The clocks of a file follow its acts: started, met, paused, resumed, stopped. All are system defaults, not law. */
@Component
class MlaDeadlines {

    private final Cases cases;
    private final Deadlines deadlines;
    private final PressingDeadlines awaited;
    private final ItemDays days;
    private final ExecutorReminders executors;
    private final ResumedLevels levels;
    private final Reminders reminders;
    private final Tasks tasks;
    private final Urgency urgency;
    private final Legs legs;
    private final Directory directory;
    private final AwaitedAgain control;
    private final RestoredAdvances advances;
    private final WantedDays wanted;
    private final Clock clock;

    MlaDeadlines(
            Cases cases,
            Deadlines deadlines,
            PressingDeadlines awaited,
            ItemDays days,
            ExecutorReminders executors,
            ResumedLevels levels,
            Reminders reminders,
            Tasks tasks,
            Urgency urgency,
            Legs legs,
            Directory directory,
            AwaitedAgain control,
            RestoredAdvances advances,
            Clock clock) {
        this.directory = directory;
        this.control = control;
        this.advances = advances;
        this.urgency = urgency;
        this.legs = legs;
        this.cases = cases;
        this.deadlines = deadlines;
        this.awaited = awaited;
        this.days = days;
        this.executors = executors;
        this.levels = levels;
        this.reminders = reminders;
        this.tasks = tasks;
        this.clock = clock;
        this.wanted = new WantedDays(deadlines, awaited, directory, clock);
    }

    @EventListener
    void on(CaseActed acted) {
        var file = cases.find(acted.subject(), AccessScope.system());
        if (RequestForms.ofAssistance(file)) {
            follow(file, acted, acted.verb());
        }
    }

    private void follow(CaseFile file, CaseActed acted, String verb) {
        ClockVerbs.MET_BY.getOrDefault(verb, List.of()).forEach(rule -> deadlines.meet(file.caseRef(), rule));
        if (ClockVerbs.resumes(file, verb)) {
            resume(file);
        }
        if (ClockVerbs.PAUSING.contains(verb)) {
            deadlines.pause(file.caseRef(), verb);
        }
        var started = ClockVerbs.STARTED_BY.get(verb);
        if (started != null && begins(file, verb, started)) {
            start(file, started, since(file, acted, verb));
        }
        begin(file, verb, since(file, acted, verb));
        if (ClockVerbs.REOPENING.contains(verb)) {
            control.note(file);
        }
        if (ClockVerbs.WANTING.contains(verb) || "restore".equals(verb) && advances.resume(file)) {
            wanted.await(file, verb);
        }
        if (ClockVerbs.ENDING.contains(verb)) {
            deadlines.stopAll(file.caseRef());
            legs.fileEnded(file);
        }
        draftOrDrop(file, verb, acted.actor());
        if (file.closedAt() == null) {
            executors.relieve(file, acted.actor());
            days.press(file);
        }
    }

    /** Who was told something unasked executes nothing, and owes no word on its progress. */
    private boolean begins(CaseFile file, String verb, String rule) {
        if (RequestClocks.PROGRESS.equals(rule) && RequestForms.spontaneous(file.form())) {
            return false;
        }
        return !RequestClocks.RENEWING.contains(verb) || awaited.presses(file.caseRef(), rule);
    }

    /** What was paused runs on, and the days of the levels below move with it. */
    private void resume(CaseFile file) {
        if (!file.outgoing()) {
            levels.goOn(file);
        }
        deadlines.resume(file.caseRef());
    }

    /** Letters that a clock drafted, and what the act means for them: a longer control is told to the other State. */
    private void draftOrDrop(CaseFile file, String verb, String actor) {
        var overtaken = EnumSet.noneOf(Drafted.class);
        if (ClockVerbs.ENDING.contains(verb) || ClockVerbs.OVERTAKING.contains(verb)) {
            overtaken.add(Drafted.REMINDER);
        }
        if (ClockVerbs.ENDING.contains(verb) || ClockVerbs.TELLING.contains(verb)) {
            overtaken.add(Drafted.INTERIM_REPLY);
        }
        if (ClockVerbs.ENDING.contains(verb) || ClockVerbs.EXECUTED.contains(verb)) {
            overtaken.add(Drafted.EXECUTOR_REMINDER);
        }
        if ("record_withdrawal".equals(verb)) {
            // Nobody there waits any more for what was written and has not left.
            overtaken.add(Drafted.LETTER);
        }
        if (!overtaken.isEmpty()) {
            reminders.overtake(file, overtaken, Set.of(), actor);
        }
        if ("extend_control".equals(verb) && RequestForms.pending(file)) {
            reminders.replyMeanwhile(file, verb);
        }
    }

    /** What has passed presses most: until it is done what is awaited, else until the next act. */
    @EventListener
    void on(DeadlinePassed passed) {
        if (LetterResolutions.about(passed.caseRef())) {
            return;
        }
        var file = cases.find(passed.caseRef(), AccessScope.system());
        if (!RequestForms.ofAssistance(file)) {
            return;
        }
        var item = passed.about();
        var pressing = urgency.of(file, clock.instant());
        if (item != null && ItemDeadlines.TERM.equals(passed.ruleKey())) {
            tasks.pressingItem(item, new Tasks.Pressing(pressing, ended(passed)));
        } else {
            tasks.pressing(file.caseRef(), pressing, ended(passed));
        }
    }

    /** When it ended, not when its alarm was heard: an end at midnight belongs to the day before. */
    private Instant ended(DeadlinePassed passed) {
        return deadlines.ofCase(passed.caseRef()).stream()
                .filter(deadline -> deadline.deadlineRef().equals(passed.deadlineRef()))
                .map(DeadlineView::dueAt)
                .findFirst()
                .orElseGet(clock::instant);
    }

    /** Clocks that run faster for an urgent file. The receipt is owed from the delivery on, which may be long after the sending. */
    private void begin(CaseFile file, String verb, Instant since) {
        switch (verb) {
            case "receive", "record_delivery" ->
                start(file, file.marks().urgent() ? "sys_ack_urgent" : "sys_ack", since);
            case "accept", "reopen" -> start(file, execution(file), since);
            case "rework" -> startAgain(file, execution(file), since);
            case ClockVerbs.UNDECIDED -> undecided(file, since);
            case "mark_incomplete", "take_back_record" -> deadlines.stop(file.caseRef(), "sys_feedback");
            default -> {}
        }
    }

    private static String execution(CaseFile file) {
        return file.marks().urgent() ? "sys_urgent_exec" : "sys_execution";
    }

    /** A decision was taken back: what it had ended is owed once more. */
    private void undecided(CaseFile file, Instant since) {
        switch (file.status()) {
            case "under_review" -> startAgain(file, "sys_triage", since);
            case "in_execution" -> startAgain(file, execution(file), since);
            default -> {}
        }
    }

    /** What runs still is not put off. */
    private void startAgain(CaseFile file, String rule, Instant since) {
        if (!awaited.presses(file.caseRef(), rule)) {
            start(file, rule, since);
        }
    }

    /**
     * What came by hand is owed from the beginning of the day on which it came, whenever somebody writes that down; of
     * what came today the hour is not known, and nothing runs from a moment to come. A file for training has days of
     * its own.
     */
    private Instant since(CaseFile file, CaseActed acted, String verb) {
        var now = clock.instant();
        var came = acted.happenedOn();
        return came == null
                        || file.trainingDay() != null
                        || !ClockVerbs.RUNNING_FROM_RECEIPT.contains(verb)
                        || !came.isBefore(directory.times().day(file.authority(), now))
                ? now
                : came.atStartOfDay(directory.zone(file.authority())).toInstant();
    }

    /** A release that is due already is not put off by a further one: it is due for both. */
    private void start(CaseFile file, String rule, Instant since) {
        if (ClockVerbs.RELEASE.equals(rule) && awaited.presses(file.caseRef(), rule)) {
            return;
        }
        deadlines.start(new StartDeadline(file.caseRef(), rule, since, file.authority()));
    }
}
