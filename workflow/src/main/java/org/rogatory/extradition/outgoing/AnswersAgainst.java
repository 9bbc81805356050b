package org.rogatory.extradition.outgoing;

import org.rogatory.cases.AccessScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the other State has last said against a request of ours, perhaps after it had granted it. */
@Component
public class AnswersAgainst {

    private final OutgoingStates states;

    AnswersAgainst(OutgoingStates states) {
        this.states = states;
    }

    /** Whether it has refused, put off or returned this request, and not granted it since. */
    @Transactional(readOnly = true)
    public boolean to(String caseRef) {
        return states.find(caseRef, AccessScope.system())
                .filter(state -> state.hiddenRefusal() != null)
                .isPresent();
    }
}
