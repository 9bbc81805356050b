package org.rogatory.extradition.outgoing;

import org.rogatory.cases.AccessScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Persons who were given up to us on a request: each answers here for nothing but what that was granted for. */
@Component
public class SurrenderedPersons {

    private final OutgoingStates states;

    SurrenderedPersons(OutgoingStates states) {
        this.states = states;
    }

    /** Whether the person of this request was taken over, so that speciality protects him. */
    @Transactional(readOnly = true)
    public boolean to(String caseRef) {
        return states.find(caseRef, AccessScope.system())
                .filter(OutgoingState::speciality)
                .isPresent();
    }
}
