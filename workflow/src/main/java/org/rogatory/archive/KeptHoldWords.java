package org.rogatory.archive;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** Why files are held. */
@Component
class KeptHoldWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(KeptColumns.of("archive_hold", "hold_id", "words"));
    }
}
