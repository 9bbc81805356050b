package org.rogatory.documents;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.signature.Seal;
import org.springframework.stereotype.Component;

/** Approvals that were signed in person; of one letter there is one. */
@Component
class ApprovalRows {

    private final DocumentApprovalRepository repository;
    private final DocumentTexts texts;

    ApprovalRows(DocumentApprovalRepository repository, DocumentTexts texts) {
        this.repository = repository;
        this.texts = texts;
    }

    Optional<ApprovalView> of(String documentRef, String caseRef) {
        return repository.findById(documentRef).map(row -> row.view(hidden -> texts.show(caseRef, hidden)));
    }

    /** Refuses a second one. */
    void demandNone(String documentRef) {
        if (repository.findById(documentRef).isPresent()) {
            throw new DocumentRefused("approval-signed");
        }
    }

    /** It was signed: nothing but this row tells of it until the letter is signed, too. */
    void add(StoredDocument document, ApprovalView approval, KeptContent signed) {
        var seal = approval.seal();
        var hidden = new Seal(seal.authority(), texts.hide(document.caseRef(), seal.label()), seal.at());
        var revision = new SignedContent.Revision(signed, texts.hide(document.caseRef(), signed.sha256()));
        repository.saveAndFlush(new DocumentApproval(document.documentRef(), approval.officer(), hidden, revision));
    }

    /** It was signed beside the letter, which stays as it is. */
    void add(StoredDocument document, ApprovalView approval) {
        var label = texts.hide(document.caseRef(), approval.seal().label());
        repository.saveAndFlush(new DocumentApproval(document.documentRef(), approval, label));
    }

    /** The letter with it. */
    KeptContent content(ReadDocument letter, String caseRef) {
        return row(letter.documentRef()).content(letter.content().keyRef(), hidden -> texts.show(caseRef, hidden));
    }

    /** The letter has taken it. */
    void taken(String documentRef, Instant at) {
        var row = row(documentRef);
        row.taken(at);
        repository.saveAndFlush(row);
    }

    /** Where the letter with it lies. */
    Stream<String> addresses(String documentRef) {
        return repository.findById(documentRef).flatMap(DocumentApproval::address).stream();
    }

    /** Nothing is left of what it says. */
    void erase(String documentRef) {
        repository.findById(documentRef).ifPresent(row -> {
            row.erase();
            repository.saveAndFlush(row);
        });
    }

    private DocumentApproval row(String documentRef) {
        return repository.findById(documentRef).orElseThrow(() -> new DocumentRefused("document-changed"));
    }
}
