package org.rogatory.web.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.letter.PrintedText;
import org.springframework.stereotype.Component;

/** Documents under whose names the list of enclosures of a letter will show a code instead of a sign. */
@Component
class UnprintedNames {

    private final PrintedText printed;

    UnprintedNames(PrintedText printed) {
        this.printed = printed;
    }

    /** Those of the documents that are still to go, by reference. */
    Set<String> among(List<DocumentView> seen, Set<String> going) {
        return seen.stream()
                .filter(document -> going.contains(document.documentRef()))
                .filter(document -> !printed.lacking(document.name()).isEmpty())
                .map(DocumentView::documentRef)
                .collect(Collectors.toUnmodifiableSet());
    }
}
