package org.rogatory.extradition.incoming;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What is said of requests for extradition that came, and of what was decided on them. */
@Component
class KeptIncomingWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(KeptColumns.of(
                "extradition_incoming", "case_ref", "content", "decision_data", "information", "surrender"));
    }
}
