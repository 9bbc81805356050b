package org.rogatory.extradition.assurance;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What is said of assurances, of what was done about them, and of speciality. */
@Component
class KeptAssuranceWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                KeptColumns.of("extradition_assurance", "assurance_ref", "words"),
                KeptColumns.of("extradition_followup", "followup_ref", "words"),
                KeptColumns.of("extradition_speciality_ground", "ground_ref", "words"));
    }
}
