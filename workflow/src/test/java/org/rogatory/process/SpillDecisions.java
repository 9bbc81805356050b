package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.HEAD;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills;
import org.springframework.stereotype.Component;

/** What becomes of words that were marked too high, decided by two persons of one office. */
@Component
record SpillDecisions(Spills spills) {

    private static final Officer HEAD_UZ = Desk.officer(HEAD, "UZ");

    /** The code of the refusal, or that there was none. */
    static String refused(ThrowingCallable act) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        return refusal == null ? "admitted" : refusal.code();
    }

    /** Proposed by one and confirmed by another, never by the same one. */
    void decided(Found text, SpillOutcome outcome) {
        var open = spills.page(ListPlace.START, HEAD_UZ).lines().stream()
                .filter(SpillView::open)
                .filter(spill -> spill.kind().equals(text.kind()))
                .findFirst()
                .orElseThrow();
        spills.propose(open.spillId(), outcome, HEAD_UZ);
        assertThat(refused(() -> spills.confirm(open.spillId(), outcome, HEAD_UZ)))
                .isEqualTo("four-eyes-spill");
        spills.confirm(open.spillId(), outcome, Desk.officer(ADMINISTRATOR, "UZ"));
    }
}
