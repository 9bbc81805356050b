package org.rogatory.extradition.competing;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** Why one request goes before another, and why two do not compete. */
@Component
class KeptCompetingWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                KeptColumns.of("extradition_competing", "case_ref", "reason"),
                KeptColumns.of("extradition_competing_apart", "apart_ref", "words"));
    }
}
