package org.rogatory.documents;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What letters say that acts ordered, and why scans of letters signed by hand were rejected. */
@Component
class KeptLetterWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                KeptColumns.of("documents_order", "order_ref", "data"),
                KeptColumns.of("documents_ink", "ink_ref", "reason"));
    }
}
