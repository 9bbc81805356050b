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
    private final ShutLetters shut;

    EntryLinks(EntryLinkRepository links, JournalEntryRepository entries, ShutLetters shut) {
        this.shut = shut;
        this.links = links;
        this.entries = entries;
    }

    List<WholeEntry.Relation> of(String entryId, JournalScope scope) {
        var related = links.of(entryId);
        var others = new LinkedHashSet<String>();
        related.forEach(link -> others.add(link.fromEntry().equals(entryId) ? link.toEntry() : link.fromEntry()));
        if (others.isEmpty()) {
            return List.of();
        }
        var found =
                entries.these(others, scope).stream().map(JournalEntry::view).toList();
        var seen = shut.lines(found, scope).stream().collect(Collectors.toMap(EntryView::entryId, view -> view));
        var relations = new ArrayList<WholeEntry.Relation>();
        for (var link : related) {
            var outward = link.fromEntry().equals(entryId);
            var other = seen.get(outward ? link.toEntry() : link.fromEntry());
            if (other != null) {
                relations.add(new WholeEntry.Relation(link.kind(), outward, other));
            }
        }
        return relations;
    }
}
