package org.rogatory.extradition.custody;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** Where somebody is held, by whose order, why it ended, and how it is known what was written down wrongly. */
@Component
class KeptCustodyWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                KeptColumns.of("extradition_period", "period_ref", "words"),
                KeptColumns.of("extradition_correction", "correction_ref", "words"));
    }
}
