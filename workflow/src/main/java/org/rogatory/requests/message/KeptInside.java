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
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.exchange.Exchange;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A file that an officer added and that would travel stays inside after all, as long as no message carries it. Who added it
 * decides that, or an officer of the central authority that keeps the file.
 */
@Service
public class KeptInside {

    private static final String VERB = "keep_inside";

    private final Cases cases;
    private final Readers readers;
    private final Deliberation deliberation;
    private final Documents documents;
    private final Exchange exchange;

    KeptInside(Cases cases, Readers readers, Deliberation deliberation, Documents documents, Exchange exchange) {
        this.cases = cases;
        this.readers = readers;
        this.deliberation = deliberation;
        this.documents = documents;
        this.exchange = exchange;
    }

    /** Of the documents of a file that the officer sees those that he can keep inside now, by reference. */
    @Transactional(readOnly = true)
    public Set<String> offered(CaseFile file, List<DocumentView> seen, Officer officer) {
        var own = seen.stream()
                .filter(document -> document.isolation() == null && travels(document))
                .filter(document -> decides(file, document, officer))
                .toList();
        if (own.isEmpty() || file.closedAt() != null || readers.onlyReads(file, officer)) {
            return Set.of();
        }
        var carried = exchange.carried(own.stream().map(KeptInside::address).toList());
        return own.stream()
                .filter(document -> !carried.contains(address(document)))
                .map(DocumentView::documentRef)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The document, if the officer can keep it inside now. */
    @Transactional(readOnly = true)
    public DocumentView toKeep(String caseRef, String documentRef, Officer officer) {
        return demanded(cases.findForWork(caseRef, officer), documentRef, officer);
    }

    /** Keeps it inside from now on; done twice, it is done once. */
    @Transactional
    public void keep(String caseRef, String documentRef, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        if (inside(demanded(file, documentRef, officer))) {
            return;
        }
        documents.withhold(documentRef, officer);
        cases.note(file, Act.of(VERB, null), officer);
    }

    private DocumentView demanded(CaseFile file, String documentRef, Officer officer) {
        var document = deliberation.document(file, documentRef, officer);
        Roles.demand(decides(file, document, officer));
        if (!inside(document)) {
            demandHere(file, document);
        }
        return document;
    }

    private void demandHere(CaseFile file, DocumentView document) {
        if (file.closedAt() != null) {
            throw Refusal.of("wrong-status");
        }
        if (!travels(document)) {
            throw Refusal.of("document-not-added");
        }
        if (!exchange.carried(List.of(address(document))).isEmpty()) {
            throw Refusal.of("document-travelled");
        }
    }

    private static boolean travels(DocumentView document) {
        return document.status() == DocumentStatus.ATTACHED && document.leaves();
    }

    /** What goes inside a sealed annex would leave all the same. */
    private static boolean inside(DocumentView document) {
        return document.stays() && !document.annexed();
    }

    private static boolean decides(CaseFile file, DocumentView document, Officer officer) {
        return officer.username().equals(document.createdBy())
                || officer.has(Role.CENTRAL_OFFICER) && officer.authority().equals(file.authority());
    }

    private static String address(DocumentView document) {
        return document.content().address();
    }
}
