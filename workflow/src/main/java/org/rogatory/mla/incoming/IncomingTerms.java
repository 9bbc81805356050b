package org.rogatory.mla.incoming;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.NamedDays;
import org.rogatory.identity.Officer;
import org.rogatory.requests.InformationTerm;
import org.rogatory.requests.PostponedReview;
import org.rogatory.resolutions.AwaitedAgain;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.Extension;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Days that an officer names for a file: the control date of a resolution, the term of an answer, a postponement's end. */
@Component
class IncomingTerms {

    private static final List<String> EXECUTION = List.of("sys_execution", "sys_urgent_exec");
    private static final String QUESTION = "sys_addinfo_partner";
    private static final Set<String> CONTROL = Set.of("sys_triage", "sys_execution", "sys_urgent_exec");

    private final Deadlines deadlines;
    private final NamedDays named;
    private final Resolutions resolutions;
    private final Control control;
    private final AwaitedAgain awaited;
    private final PostponedReview review;
    private final InformationTerm information;

    IncomingTerms(
            Deadlines deadlines,
            NamedDays named,
            Resolutions resolutions,
            Control control,
            AwaitedAgain awaited,
            PostponedReview review,
            InformationTerm information) {
        this.information = information;
        this.deadlines = deadlines;
        this.named = named;
        this.resolutions = resolutions;
        this.control = control;
        this.awaited = awaited;
        this.review = review;
    }

    /** The head's resolution: who answers for the file, until when; the file is on control from now on. */
    Officer resolve(CaseFile file, Act act, Officer head) {
        var written = NewResolution.first(
                act.parties().officer(),
                act.parties().coExecutors(),
                act.times().until(),
                act.words().internalText());
        return resolutions.order(file, written, head);
    }

    /** Moves the control day; what is closed is not controlled any more, until it is worked on again. */
    void control(CaseFile file, Act act, Officer officer) {
        var day = act.times().until();
        if ("extend_control".equals(act.verb()) && day != null) {
            control.extend(
                    file,
                    new Extension(
                            CONTROL, day, act.grounds().reasons(), act.words().internalText()),
                    officer);
        }
        if (file.closedAt() != null) {
            control.end(file, officer);
        }
        if (WorkTakenUp.REOPEN.equals(act.verb())) {
            awaited.resumed(file, officer);
        }
    }

    void apply(CaseFile file, Act act) {
        var day = act.times().until();
        if ("postpone".equals(act.verb())) {
            review.begin(file, day);
        }
        if (day == null) {
            return;
        }
        var caseRef = file.caseRef();
        switch (act.verb()) {
            case "assign_review" -> named.end(caseRef, "sys_triage", file.authority(), day);
            case "assign_execution" -> EXECUTION.forEach(rule -> named.end(caseRef, rule, file.authority(), day));
            case "request_information" -> deadlines.end(caseRef, QUESTION, day);
            default -> {}
        }
    }

    /** The other State gets longer for its answer than it was told. */
    void extend(CaseFile file, Act act) {
        var day = Objects.requireNonNull(act.times().until());
        if (!information.later(file, day)) {
            throw Refusal.of("extension-not-later", "until");
        }
        information.extend(file, day);
    }

    /** A question names the day until which it is to be answered: the one given, else the end of the usual term. */
    ObjectNode dated(CaseFile file, ObjectNode question) {
        if (!question.has("until")) {
            deadlines.ofCase(file.caseRef()).stream()
                    .filter(term -> QUESTION.equals(term.ruleKey()) && term.running())
                    .forEach(term -> question.put("until", term.lastDay().toString()));
        }
        return question;
    }
}
