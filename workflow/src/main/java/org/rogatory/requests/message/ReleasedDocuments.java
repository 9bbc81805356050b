package org.rogatory.requests.message;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Readers;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.documents.DocumentQuarantine;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A document in quarantine that the head or an officer of the central authority that keeps the file gives free, for a reason
 * that stays in the file.
 */
@Service
public class ReleasedDocuments {

    private static final String VERB = "release_document";
    private static final int LONGEST_REASON = 2000;
    private static final Set<Role> DECIDING = Set.of(Role.HEAD, Role.CENTRAL_OFFICER);

    private final Cases cases;
    private final Readers readers;
    private final Deliberation deliberation;
    private final DocumentQuarantine quarantine;

    ReleasedDocuments(Cases cases, Readers readers, Deliberation deliberation, DocumentQuarantine quarantine) {
        this.cases = cases;
        this.readers = readers;
        this.deliberation = deliberation;
        this.quarantine = quarantine;
    }

    /** Of the documents of a file that the officer sees those that he can give free now, by reference. */
    public Set<String> offered(CaseFile file, List<DocumentView> seen, Officer officer) {
        var held = seen.stream()
                .filter(DocumentView::quarantined)
                .map(DocumentView::documentRef)
                .collect(Collectors.toUnmodifiableSet());
        return held.isEmpty() || !decides(file, officer) || readers.onlyReads(file, officer) ? Set.of() : held;
    }

    /** The document, if the officer can give it free now. */
    @Transactional(readOnly = true)
    public DocumentView toRelease(String caseRef, String documentRef, Officer officer) {
        return demanded(cases.findForWork(caseRef, officer), documentRef, officer);
    }

    /** Gives it free. */
    @Transactional
    public void release(String caseRef, String documentRef, String reason, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        demanded(file, documentRef, officer);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refusal.of("release-reason", "reason");
        }
        quarantine.release(documentRef, officer.username());
        cases.note(file, Act.draft(VERB).internalText(reason.strip()).act(), officer);
    }

    private DocumentView demanded(CaseFile file, String documentRef, Officer officer) {
        var document = deliberation.document(file, documentRef, officer);
        Roles.demand(decides(file, officer));
        if (!document.quarantined()) {
            throw Refusal.of("document-not-quarantined");
        }
        return document;
    }

    private static boolean decides(CaseFile file, Officer officer) {
        return officer.hasAny(DECIDING) && officer.authority().equals(file.authority());
    }
}
