package org.rogatory.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rows of letters signed by hand. Access is decided before: callers have passed the file's rule. */
interface InkSigningRepository extends Repository<InkSigning, String> {

    InkSigning saveAndFlush(InkSigning ink);

    Optional<InkSigning> findFirstByDocumentRefOrderByTurnDesc(String documentRef);

    Optional<InkSigning> findFirstByDocumentRefAndSlotOrderByTurnDesc(String documentRef, SignatureSlot slot);

    List<InkSigning> findByDocumentRefOrScanRef(String documentRef, String scanRef);
}
