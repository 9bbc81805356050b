package org.rogatory.web.access;

import org.rogatory.access.Challenges;
import org.rogatory.access.Exclusions;
import org.rogatory.access.GrantView;
import org.rogatory.access.SpecificAccess;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** Which act of access a word in an address stands for, on pages and in calls. */
@Component
class AccessActs {

    private final Challenges challenges;
    private final SpecificAccess specific;
    private final Exclusions exclusions;

    AccessActs(Challenges challenges, SpecificAccess specific, Exclusions exclusions) {
        this.challenges = challenges;
        this.specific = specific;
        this.exclusions = exclusions;
    }

    /** A step and the file it is about. */
    record About(AccessStep step, String caseRef) {}

    GrantView take(About about, AccessForm form, Officer officer) {
        var caseRef = about.caseRef();
        var wanted = form.wanted();
        return switch (about.step()) {
            case CHALLENGE -> challenges.challenge(caseRef, wanted, officer);
            case REQUEST -> specific.ask(caseRef, wanted, officer);
            case ADMIT -> specific.admit(caseRef, form.officer(), wanted, officer);
            case CONFLICT -> exclusions.declare(caseRef, wanted, officer);
            case EXCLUDE -> exclusions.exclude(caseRef, form.officer(), wanted, officer);
        };
    }

    GrantView settle(String deed, String grantId, AnswerForm form, Officer officer) {
        return switch (deed) {
            case "review" -> challenges.review(grantId, form.review(), officer);
            case "decide" -> specific.decide(grantId, form::decided, officer);
            case "take-back" -> specific.takeBack(grantId, officer);
            case "lift" -> exclusions.lift(grantId, form.words(), officer);
            default -> throw Refusal.notFound();
        };
    }
}
