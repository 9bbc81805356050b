package org.rogatory.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rows of the signatures. */
interface DocumentSignatureRepository extends Repository<DocumentSignature, String> {

    DocumentSignature save(DocumentSignature signature);

    Optional<DocumentSignature> findById(String signatureRef);

    List<DocumentSignature> findByDocumentRefOrderByTurn(String documentRef);
}
