package org.rogatory.extradition.findings;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What was found on requests for extradition, and the questions that a person must decide. */
@Component
class KeptFindingsWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                KeptColumns.of("extradition_conditions", "case_ref", "acts", "judged", "released"),
                KeptColumns.of("extradition_stop", "stop_ref", "words"));
    }
}
