package org.rogatory.documents;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;

/** What of the documents module is about approvals that are signed in person. */
final class ApprovalsOn {

    final ApprovalRows rows;
    final ApprovalReferences references;
    final SignableLetters letters;
    final StaticListableBeanFactory keys = new StaticListableBeanFactory();
    private final DocumentTexts texts;

    ApprovalsOn(JpaRepositoryFactory repositories, StoredDocumentRepository documents, DocumentTexts texts) {
        this.texts = texts;
        var repository = repositories.getRepository(DocumentApprovalRepository.class);
        rows = new ApprovalRows(repository, texts);
        references = new ApprovalReferences(repository);
        letters = new SignableLetters(documents, texts);
    }

    SignatureRows signatures(JpaRepositoryFactory repositories, StampRows stamps) {
        return new SignatureRows(repositories.getRepository(DocumentSignatureRepository.class), stamps, rows, texts);
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
