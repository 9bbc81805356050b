package org.rogatory.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.springframework.stereotype.Component;

/**
 * What is put off is looked at again, on both sides: on the day that was named, else after the usual time, round by round
 * until the postponement has ended.
 */
@Component
public class PostponedReview {

    public static final String RULE = "sys_postponed_review";

    private final Deadlines deadlines;
    private final Clock clock;

    PostponedReview(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Nothing is put off for ever: a day is named, or an event. */
    public static void demandEnd(Act act) {
        if (act.times().until() == null && act.times().untilEvent() == null) {
            throw Refusal.of("until-missing", ActField.UNTIL.key());
        }
    }

    /**
     * The file is put off from now on; to be called once its other clocks stand still.
     *
     * @param until the day until which it is put off; null if only an event was named
     */
    public void begin(CaseFile file, @Nullable LocalDate until) {
        begin(review(file), until);
    }

    /**
     * The same of an item that is put off by itself.
     *
     * @param item its reference
     * @param until the day until which it is put off; null if only an event was named, or that day is over
     */
    public void begin(CaseFile file, String item, @Nullable LocalDate until) {
        begin(review(file).about(item), until);
    }

    /** The whole file is not put off any more: it is not looked at again for it. */
    public void end(CaseFile file) {
        deadlines.stop(file.caseRef(), RULE, null);
    }

    private StartDeadline review(CaseFile file) {
        return new StartDeadline(file.caseRef(), RULE, clock.instant(), file.authority());
    }

    private void begin(StartDeadline review, @Nullable LocalDate until) {
        if (until == null) {
            deadlines.start(review);
        } else {
            deadlines.start(review, until);
        }
    }

    /**
     * What was put off is so again, since a person who was given up for a time is back: it is looked at on the day that
     * stood before, where that still lies ahead.
     */
    public void goOn(CaseFile file) {
        begin(file, ahead(file.caseRef()));
    }

    /** The day on which the last review of a file was to be, where that still lies ahead. */
    public @Nullable LocalDate ahead(String caseRef) {
        return deadlines.ofCase(caseRef).stream()
                .filter(row -> RULE.equals(row.ruleKey()) && row.about() == null)
                .max(Comparator.comparing(DeadlineView::startedAt))
                .filter(row -> row.dueAt().isAfter(clock.instant()))
                .map(DeadlineView::lastDay)
                .orElse(null);
    }
}
