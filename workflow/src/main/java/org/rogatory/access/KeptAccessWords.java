package org.rogatory.access;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** Why somebody saw a file or must not see it, and what was answered. */
@Component
class KeptAccessWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(KeptColumns.of("access_grant", "grant_id", "words", "answer"));
    }
}
