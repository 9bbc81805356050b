package org.rogatory.registers;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of journal lines, for those who know only their references. */
@Service
public class EntryNumbers {

    private final JournalEntryRepository entries;
    private final Directory directory;

    EntryNumbers(JournalEntryRepository entries, Directory directory) {
        this.entries = entries;
        this.directory = directory;
    }

    /** By reference, as far as the officer reads the journals they stand in; one query, however many. */
    @Transactional(readOnly = true)
    public Map<String, String> of(Collection<String> entryIds, Officer officer) {
        return entryIds.isEmpty()
                ? Map.of()
                : entries.these(entryIds, JournalScope.of(officer, directory)).stream()
                        .map(JournalEntry::view)
                        .collect(Collectors.toUnmodifiableMap(EntryView::entryId, EntryView::number));
    }
}
