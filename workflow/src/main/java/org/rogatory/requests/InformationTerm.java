package org.rogatory.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The term within which additional information is to be given: the same day on the side that asks and on the other. */
@Component
public class InformationTerm {

    private static final String OF_US = "sys_addinfo";
    private static final String ASKING = "information_requested";
    private static final String OF_THEM = "sys_addinfo_partner";

    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InformationTerm(Deadlines deadlines, ApplicationEventPublisher events, Clock clock) {
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a day is later than the last one that is known; the next reminder of one that has passed is no bar. */
    public boolean later(CaseFile file, LocalDate day) {
        return terms(file).stream().allMatch(term -> day.isAfter(term.lastDay()));
    }

    /** The term ends with a later day; one that has passed runs anew until then, in place of its reminders. */
    public void extend(CaseFile file, LocalDate day) {
        if (runs(file)) {
            deadlines.extend(file.caseRef(), rule(file), day);
        } else {
            deadlines.start(start(file), day);
        }
    }

    /** They ask once more before they have an answer: what runs ends with the earlier day of the two. */
    public void sooner(CaseFile file, LocalDate day) {
        if (runs(file) && terms(file).stream().allMatch(term -> day.isBefore(term.lastDay()))) {
            deadlines.end(file.caseRef(), rule(file), day);
        }
    }

    /** Who writes down a term that is no longer has misread the letter; what a message says so moves no clock. */
    public void longer(CaseFile file, LocalDate day, Officer officer) {
        if (later(file, day)) {
            extend(file, day);
        } else if (!officer.isSystem()) {
            throw Refusal.of("extension-not-later", "until");
        }
    }

    /**
     * The letter that asks leaves only now: where its day has passed meanwhile and nothing has come, a usual term runs
     * from now on. Limits of law beside it follow by themselves.
     */
    public void asked(CaseFile file) {
        if (!ASKING.equals(file.status())) {
            return;
        }
        var anew = !runs(file);
        if (anew) {
            deadlines.start(start(file));
        }
        events.publishEvent(new QuestionSigned(file.caseRef(), anew));
    }

    private boolean runs(CaseFile file) {
        return terms(file).stream().anyMatch(DeadlineView::running);
    }

    /** The term that runs, or has passed and is owed, without the further rounds, which only remind of it. */
    private List<DeadlineView> terms(CaseFile file) {
        return deadlines.ofCase(file.caseRef()).stream()
                .filter(term -> term.round() == 1 && term.ruleKey().equals(rule(file)))
                .filter(term -> term.running() || term.overdue())
                .toList();
    }

    private StartDeadline start(CaseFile file) {
        return new StartDeadline(file.caseRef(), rule(file), clock.instant(), file.authority());
    }

    private static String rule(CaseFile file) {
        return file.outgoing() ? OF_US : OF_THEM;
    }
}
