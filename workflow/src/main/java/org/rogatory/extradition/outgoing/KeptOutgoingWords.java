package org.rogatory.extradition.outgoing;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What the other State has told of our request, and where the person is to be taken over. */
@Component
class KeptOutgoingWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(KeptColumns.of("extradition_outgoing", "case_ref", "conditions", "surrender", "refused"));
    }
}
