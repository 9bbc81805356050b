package org.rogatory.registers;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.HeldFiles;
import org.rogatory.cases.Refusal;
import org.springframework.stereotype.Component;

/**
 * Letters that lie in a file from which a reader of the journal is kept out, that is for named people only, or that is
 * of extradition and not open to him: their number and day stay in the book, which has no gaps, and nothing else of
 * them is told.
 */
@Component
class ShutLetters {

    private final HeldFiles held;

    ShutLetters(HeldFiles held) {
        this.held = held;
    }

    /** The lines as the reader of the scope sees them; one statement, none where no letter lies in a file. */
    List<EntryView> lines(Collection<EntryView> views, JournalScope scope) {
        var shut = shut(views, scope);
        return views.stream()
                .map(view -> lies(view, shut) ? view.numbered() : view)
                .toList();
    }

    /** Those of the lines that are open to the reader of the scope; the same one statement. */
    List<EntryView> open(Collection<EntryView> views, JournalScope scope) {
        var shut = shut(views, scope);
        return views.stream().filter(view -> !lies(view, shut)).toList();
    }

    /** Refuses who would do something to a line of which he reads the number alone. */
    void demandOpen(EntryView view, JournalScope scope) {
        if (!shut(List.of(view), scope).isEmpty()) {
            throw Refusal.of("letter-shut");
        }
    }

    private static boolean lies(EntryView view, Set<String> files) {
        return view.caseRef() != null && files.contains(view.caseRef());
    }

    private Set<String> shut(Collection<EntryView> views, JournalScope scope) {
        var reader = scope.reader();
        return reader == null
                ? Set.of()
                : held.untold(
                        reader,
                        views.stream()
                                .map(EntryView::caseRef)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
    }
}
