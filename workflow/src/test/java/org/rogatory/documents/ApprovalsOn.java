package org.rogatory.documents;

import org.rogatory.documents.signature.PersonalKeys;
import org.rogatory.documents.signature.SignatureLevel;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What of the documents module is about approvals that are signed in person. */
final class ApprovalsOn {

    final ApprovalRows rows;
    final ApprovalReferences references;
    final SignableLetters letters;
    final StaticListableBeanFactory keys = new StaticListableBeanFactory();
    private final DocumentTexts texts;

    ApprovalsOn(Entities entities, StoredDocumentRepository documents, DocumentTexts texts) {
        this.texts = texts;
        var repository = entities.repository(DocumentApprovalRepository.class);
        rows = new ApprovalRows(repository, texts);
        references = new ApprovalReferences(repository);
        letters = new SignableLetters(documents, texts);
    }

    SignatureRows signatures(Entities entities, StampRows stamps) {
        return new SignatureRows(entities.repository(DocumentSignatureRepository.class), stamps, rows, texts);
    }

    ApprovalSignatures approvals(DocumentsOn module) {
        var set = new SignatureSettings(SignatureLevel.B);
        return new ApprovalSignatures(
                letters,
                rows,
                texts,
                module.signer,
                set,
                keys.getBeanProvider(PersonalKeys.class),
                module.events::add,
                module.transactions);
    }
}
