package org.rogatory.routes.visa;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What is said with visas. */
@Component
class KeptVisaWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(KeptColumns.of("routes_visa", "visa_id", "content"));
    }
}
