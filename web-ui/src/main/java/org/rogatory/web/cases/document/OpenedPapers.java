package org.rogatory.web.cases.document;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.Documents;
import org.rogatory.documents.OpenedDocument;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ReadMessages;
import org.springframework.stereotype.Component;

/** Documents given out to an officer, on a page or by a call: with their trace, and read for whoever sent them. */
@Component
class OpenedPapers {

    private final Cases cases;
    private final Deliberation deliberation;
    private final Documents documents;
    private final ReadMessages messages;

    OpenedPapers(Cases cases, Deliberation deliberation, Documents documents, ReadMessages messages) {
        this.cases = cases;
        this.deliberation = deliberation;
        this.documents = documents;
        this.messages = messages;
    }

    /** What lies in the file of somebody who may be a victim is shown for a reason, on the page of what rests on it. */
    static void demandOpen(CaseFile file) {
        if (CaseFamily.guarded(file)) {
            throw Refusal.notFound();
        }
    }

    OpenedDocument open(String caseRef, String documentRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        demandOpen(file);
        var document = deliberation.document(file, documentRef, officer);
        // Opened before the trace of it: what is in quarantine is not given out, and nobody has read it then.
        return documents.open(documentRef).once(() -> {
            cases.viewDocument(caseRef, documentRef, officer);
            messages.documentOpened(file, document, officer);
        });
    }
}
