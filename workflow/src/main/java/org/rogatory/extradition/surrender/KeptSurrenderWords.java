package org.rogatory.extradition.surrender;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** Who comes for a person, what goes with him, and before whom he agreed to it. */
@Component
class KeptSurrenderWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                KeptColumns.of("extradition_surrender", "surrender_ref", "words"),
                KeptColumns.of("extradition_consent", "case_ref", "words"));
    }
}
