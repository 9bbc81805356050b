package org.rogatory.web.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.mla.message.InkLetters;
import org.rogatory.mla.message.KeptInside;
import org.rogatory.mla.message.ReleasedDocuments;
import org.springframework.stereotype.Component;

/** With which of the documents of a file an officer can do more than read them, by reference. */
@Component
class OfferedPapers {

    private final KeptInside kept;
    private final ReleasedDocuments released;
    private final InkLetters inks;

    OfferedPapers(KeptInside kept, ReleasedDocuments released, InkLetters inks) {
        this.kept = kept;
        this.released = released;
        this.inks = inks;
    }

    /** Those that he can keep inside. */
    Set<String> keptInside(CaseFile file, List<DocumentView> seen, Officer officer) {
        return kept.offered(file, seen, officer);
    }

    /** Those that he can give free from quarantine. */
    Set<String> released(CaseFile file, List<DocumentView> seen, Officer officer) {
        return released.offered(file, seen, officer);
    }

    /** Letters that his authority can sign by hand. */
    Set<String> byHand(CaseFile file, List<DocumentView> seen, Officer officer) {
        return seen.stream()
                .filter(document -> inks.offered(file, document, officer))
                .map(DocumentView::documentRef)
                .collect(Collectors.toUnmodifiableSet());
    }
}
