package org.rogatory.referral.track;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.contact.ContactBook;
import org.rogatory.referral.contact.RevealReason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents on which decisions rest. Whoever signs second or looks at a decision again opens them, as he is shown names
 * and words, by saying why; that leaves its trace.
 */
@Service
public class DecisionReveals {

    private final Cases cases;
    private final Decisions decisions;
    private final Deliberation deliberation;
    private final ApplicationEventPublisher events;

    DecisionReveals(Cases cases, Decisions decisions, Deliberation deliberation, ApplicationEventPublisher events) {
        this.cases = cases;
        this.decisions = decisions;
        this.deliberation = deliberation;
        this.events = events;
    }

    /** Whether an officer may open them for a reason. */
    public static boolean may(Officer officer) {
        return ContactBook.reveals(officer);
    }

    /** Leaves the trace of a document that is given out now; who may not have it is refused without one. */
    @Transactional
    public void reveal(DecisionPaper paper, RevealReason why, Officer officer) {
        var file = demand(paper, officer);
        events.publishEvent(new PaperRevealed(file.caseRef(), officer.username(), why));
        cases.viewDocument(file.caseRef(), paper.documentRef(), officer);
    }

    /** The file, where the decision rests on the document and this is there for him: not for others, nor taken away. */
    @Transactional(readOnly = true)
    public CaseFile demand(DecisionPaper paper, Officer officer) {
        var file = Referral.demand(cases.find(paper.caseRef(), AccessScope.of(officer)));
        Roles.demand(may(officer));
        var rests = decisions.of(file.caseRef()).stream()
                .filter(decision -> decision.number() == paper.number())
                .anyMatch(decision -> decision.files().contains(paper.documentRef()));
        if (!rests) {
            throw Refusal.notFound();
        }
        deliberation.document(file, paper.documentRef(), officer);
        return file;
    }
}
