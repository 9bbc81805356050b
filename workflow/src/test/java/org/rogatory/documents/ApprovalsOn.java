package org.rogatory.documents;

import jakarta.persistence.EntityManagerFactory;
import org.rogatory.Asked;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

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

    /** The repositories of the module; what they ask is noted. */
    static JpaRepositoryFactory repositories(EntityManagerFactory factory) {
        var made = new JpaRepositoryFactory(SharedEntityManagerCreator.createSharedEntityManager(factory));
        Asked.listen(made);
        return made;
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
