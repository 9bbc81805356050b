package org.rogatory.registers;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What the journals say of letters of files. */
@Component
class KeptEntryWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(KeptColumns.of("registers_entry", "entry_id", "content", "original_at"));
    }
}
