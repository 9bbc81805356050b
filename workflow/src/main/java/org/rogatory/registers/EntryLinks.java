package org.rogatory.registers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a letter relates to others, as far as a reader may see them. */
@Component
class EntryLinks {

    private final EntryLinkRepository links;
    private final JournalEntryRepository entries;

    EntryLinks(EntryLinkRepository links, JournalEntryRepository entries) {
        this.links = links;
        this.entries = entries;
    }

    List<WholeEntry.Relation> of(String entryId, JournalScope scope) {
        var found = links.of(entryId);
        var others = new LinkedHashSet<String>();
        found.forEach(link -> others.add(link.fromEntry().equals(entryId) ? link.toEntry() : link.fromEntry()));
        if (others.isEmpty()) {
            return List.of();
        }
        var seen = entries.these(others, scope).stream()
                .collect(Collectors.toMap(JournalEntry::entryId, JournalEntry::view));
        var relations = new ArrayList<WholeEntry.Relation>();
        for (var link : found) {
            var outward = link.fromEntry().equals(entryId);
            var other = seen.get(outward ? link.toEntry() : link.fromEntry());
            if (other != null) {
                relations.add(new WholeEntry.Relation(link.kind(), outward, other));
            }
        }
        return relations;
    }
}
