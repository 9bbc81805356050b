package org.rogatory.web.cases;

import java.util.List;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.mla.message.KeptInside;
import org.rogatory.mla.message.ReleasedDocuments;
import org.springframework.stereotype.Component;

/** With which of the documents of a file an officer can do more than read them, by reference. */
@Component
class OfferedPapers {

    private final KeptInside kept;
    private final ReleasedDocuments released;

    OfferedPapers(KeptInside kept, ReleasedDocuments released) {
        this.kept = kept;
        this.released = released;
    }

    /** Those that he can keep inside. */
    Set<String> keptInside(CaseFile file, List<DocumentView> seen, Officer officer) {
        return kept.offered(file, seen, officer);
    }

    /** Those that he can give free from quarantine. */
    Set<String> released(CaseFile file, List<DocumentView> seen, Officer officer) {
        return released.offered(file, seen, officer);
    }
}
