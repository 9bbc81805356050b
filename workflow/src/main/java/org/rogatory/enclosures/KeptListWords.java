package org.rogatory.enclosures;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What inventories of enclosures name. */
@Component
class KeptListWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(KeptColumns.of("enclosures_list", "list_id", "letter", "papers"));
    }
}
