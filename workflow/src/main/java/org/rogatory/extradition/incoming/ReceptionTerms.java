package org.rogatory.extradition.incoming;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.identity.Officer;
import org.rogatory.requests.FileControl;
import org.rogatory.requests.PostponedReview;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Days that an officer names for a file of extradition: of control, of an answer, of a postponement's end. */
@Component
class ReceptionTerms {

    private static final String REVIEW = "sys_triage";
    private static final String QUESTION = "sys_addinfo_partner";

    private final Deadlines deadlines;
    private final Resolutions resolutions;
    private final FileControl control;
    private final PostponedReview review;
    private final CustodyFiles custody;
    private final Clock clock;

    ReceptionTerms(
            Deadlines deadlines,
            Resolutions resolutions,
            FileControl control,
            PostponedReview review,
            CustodyFiles custody,
            Clock clock) {
        this.deadlines = deadlines;
        this.resolutions = resolutions;
        this.control = control;
        this.review = review;
        this.custody = custody;
        this.clock = clock;
    }

    void apply(CaseFile file, Act act, Officer officer) {
        switch (act.verb()) {
            case "assign_review" -> assign(file, act, officer);
            case "request_information" -> ask(file, act);
            case "postpone", "postpone_surrender" ->
                review.begin(file, act.times().until());
            case "extend_control" -> control.extend(file, Set.of(REVIEW), act, officer);
            default -> {}
        }
        control.acted(file, officer);
    }

    /** The head's resolution: who answers for the file, until when; the file is on control from now on. */
    private void assign(CaseFile file, Act act, Officer head) {
        var day = act.times().until();
        var written = NewResolution.first(
                act.parties().officer(),
                act.parties().coExecutors(),
                day,
                act.words().internalText());
        file.ownedBy(resolutions.order(file, written, head).username());
        if (day != null) {
            deadlines.end(file.caseRef(), REVIEW, day);
        }
    }

    /** The day of an answer lies before the person who waits for it has to be freed. */
    private void ask(CaseFile file, Act act) {
        var day = act.times().until();
        if (day != null) {
            deadlines.end(file.caseRef(), QUESTION, day);
        }
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

    /** A question names the day until which it is to be answered: the one given, else the end of the usual term. */
    ObjectNode dated(CaseFile file, ObjectNode question) {
        if (!question.has("until")) {
            deadlines
                    .running(file.caseRef(), QUESTION)
                    .forEach(term -> question.put("until", term.lastDay().toString()));
        }
        return question;
    }
}
