package org.rogatory.extradition.incoming;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.directory.Directory;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.identity.Officer;
import org.rogatory.requests.FileControl;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.inbox.ReceivedSteps;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Days that an officer names for a file of extradition: of control, of an answer, of a postponement's end. */
@Component
class ReceptionTerms {

    private static final String REVIEW = "sys_triage";
    private static final String QUESTION = "sys_addinfo_partner";

    private final Deadlines deadlines;
    private final ReceivedSteps steps;
    private final FileControl control;
    private final PostponedReview review;
    private final CustodyFiles custody;
    private final Directory directory;
    private final Clock clock;

    ReceptionTerms(
            Deadlines deadlines,
            ReceivedSteps steps,
            FileControl control,
            PostponedReview review,
            CustodyFiles custody,
            Directory directory,
            Clock clock) {
        this.deadlines = deadlines;
        this.steps = steps;
        this.control = control;
        this.review = review;
        this.custody = custody;
        this.directory = directory;
        this.clock = clock;
    }

    void apply(CaseFile file, Act act, Officer officer) {
        switch (act.verb()) {
            case "assign_review" -> steps.assign(file, act, officer);
            case "request_information" -> ask(file, act);
            case "postpone", "postpone_surrender" ->
                review.begin(file, act.times().until());
            case "record_return_of_person" -> review.goOn(file);
            case "extend_control" -> control.extend(file, Set.of(REVIEW), act, officer);
            default -> {}
        }
        control.acted(file, officer);
    }

    /** The day of an answer lies before the person who waits for it has to be freed. */
    private void ask(CaseFile file, Act act) {
        steps.ask(file, act);
        var ends = deadlines.running(file.caseRef(), QUESTION).stream().map(DeadlineView::dueAt);
        if (ends.anyMatch(end -> outside(file, end))) {
            throw Refusal.of("answer-outside-limit", ActField.UNTIL.key());
        }
    }

    /** Whether an end comes after the person who is held has to be freed; a limit that has passed is no measure. */
    boolean outside(CaseFile file, Instant end) {
        return custody.inCustody(file.caseRef())
                && custody.hardEnd(file.caseRef())
                        .filter(limit -> limit.isAfter(clock.instant()) && end.isAfter(limit))
                        .isPresent();
    }

    /** The same of a last day: it ends at midnight where the authority of the file is. */
    boolean outside(CaseFile file, LocalDate last) {
        var zone = directory.zone(file.authority());
        return outside(file, last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    ObjectNode dated(CaseFile file, ObjectNode question) {
        return steps.dated(file, question);
    }
}
