package org.rogatory.extradition.incoming;

import java.util.Map;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.person.WantedPersons;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/**
 * One State asks for one person once: a second request for him is checked only by whoever says how it stands to the
 * first.
 */
@Component
class SamePersons {

    private final WantedPersons persons;
    private final Cases cases;

    SamePersons(WantedPersons persons, Cases cases) {
        this.persons = persons;
        this.cases = cases;
    }

    /** Names the earlier file only to an officer who may see it. */
    void demand(CaseFile file, Act act, Officer officer) {
        if (act.words().internalText() != null) {
            return;
        }
        persons.sameRequestedBefore(file, earlier -> !ReceptionOffers.over(earlier))
                .flatMap(caseRef -> cases.lookUp(caseRef, AccessScope.system()))
                .ifPresent(earlier -> {
                    throw refusal(earlier, officer);
                });
    }

    private Refusal refusal(CaseFile earlier, Officer officer) {
        var field = ActField.INTERNAL_TEXT.key();
        return cases.lookUp(earlier.caseRef(), AccessScope.of(officer)).isPresent()
                ? Refusal.of("same-person-requested", Map.of("field", field, "earlier", earlier.caseRef()))
                : Refusal.of("same-person-requested", field);
    }
}
