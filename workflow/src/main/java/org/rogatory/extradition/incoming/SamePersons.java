package org.rogatory.extradition.incoming;

import java.util.Map;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Timeline;
import org.rogatory.extradition.person.WantedPersons;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/**
 * One State asks for one person once: a second request for him leaves the review, by whatever step, only with a word on
 * how it stands to the first. So does a request for whom another file says to be dead, whichever State asked by it. Each
 * of the two is ticked by itself: a word that was written for another reason answers none of them.
 */
@Component
class SamePersons {

    /** From here a request is checked, put off, or granted by the consent of the person. */
    private static final String REVIEW = "under_review";

    /** What was looked at, as an act says it beside its word. */
    static final String MATTERS = "same_person";

    private static final String EARLIER = "earlier_request_weighed";
    private static final String DEATH = "death_looked_into";

    private static final String POSTPONED = "postponed";
    private static final String DECEASED = "deceased";
    private static final String CLOSED = "closed";

    private final WantedPersons persons;
    private final Cases cases;
    private final Timeline timeline;

    SamePersons(WantedPersons persons, Cases cases, Timeline timeline) {
        this.persons = persons;
        this.cases = cases;
        this.timeline = timeline;
    }

    /** Names the other file only to an officer who may see it. */
    void demand(CaseFile file, Act act, Officer officer) {
        if (!leavesReview(file)) {
            return;
        }
        if (!answered(act, DEATH)) {
            persons.sameIn(file, this::dead).ifPresent(other -> {
                throw refusal("same-person-dead", lacking(act, DEATH), other.caseRef(), officer);
            });
        }
        if (!answered(act, EARLIER)) {
            persons.sameRequestedBefore(file, earlier -> !ReceptionOffers.over(earlier))
                    .ifPresent(earlier -> {
                        throw refusal("same-person-requested", lacking(act, EARLIER), earlier, officer);
                    });
        }
    }

    private static boolean answered(Act act, String matter) {
        return act.items().keys().contains(matter) && act.words().internalText() != null;
    }

    private static ActField lacking(Act act, String matter) {
        return act.items().keys().contains(matter) ? ActField.INTERNAL_TEXT : ActField.KEYS;
    }

    /** What was put off after its check had begun was asked before that; what was put off before it never was. */
    private boolean leavesReview(CaseFile file) {
        return POSTPONED.equals(file.status()) ? left(file, "postpone", REVIEW) : REVIEW.equals(file.status());
    }

    /** As the file stands, or stood when it was closed: a death that is undone before that counts no more. */
    private boolean dead(CaseFile other) {
        return CLOSED.equals(other.status()) ? left(other, "close", DECEASED) : DECEASED.equals(other.status());
    }

    /** Whether the last step of this verb led away from this status. */
    private boolean left(CaseFile file, String verb, String from) {
        return timeline.lastStep(file.caseRef(), Set.of(verb))
                .filter(step -> from.equals(step.fromStatus()))
                .isPresent();
    }

    private Refusal refusal(String code, ActField field, String earlier, Officer officer) {
        return cases.lookUp(earlier, AccessScope.of(officer)).isPresent()
                ? Refusal.of(code, Map.of("field", field.key(), "earlier", earlier))
                : Refusal.of(code, field.key());
    }
}
