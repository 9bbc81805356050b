package org.rogatory.extradition.outgoing;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Persons who were given up to us on a request: each answers here for nothing but what that was granted for. */
@Component
public class SurrenderedPersons {

    /** As the status of a file says that its person is here for a time. */
    public static final String LENT = "temporarily_surrendered";

    private final OutgoingStates states;

    SurrenderedPersons(OutgoingStates states) {
        this.states = states;
    }

    /** Whether the person of this request was taken over, for good or for a time, so that speciality protects him. */
    @Transactional(readOnly = true)
    public boolean to(CaseFile file) {
        return lent(file)
                || states.find(file.caseRef(), AccessScope.system())
                        .filter(OutgoingState::speciality)
                        .isPresent();
    }

    /** Who is only led through is surrendered to nobody here. */
    private static boolean lent(CaseFile file) {
        return file.outgoing() && LENT.equals(file.status()) && !RequestForms.TRANSIT.equals(file.form());
    }
}
