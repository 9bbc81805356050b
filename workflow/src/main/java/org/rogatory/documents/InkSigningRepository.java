package org.rogatory.documents;

import java.util.List;
import java.util.Optional;
import org.rogatory.documents.signature.SignatureSlot;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of letters signed by hand. Access is decided before: callers have passed the file's rule. */
interface InkSigningRepository extends Repository<InkSigning, String> {

    InkSigning saveAndFlush(InkSigning ink);

    Optional<InkSigning> findFirstByDocumentRefOrderByTurnDesc(String documentRef);

    Optional<InkSigning> findFirstByDocumentRefAndSlotOrderByTurnDesc(String documentRef, SignatureSlot slot);

    List<InkSigning> findByDocumentRefOrScanRef(String documentRef, String scanRef);

    /**
     * Scans that an office has to compare, but for those that one of its officers added, the longest waiting first;
     * none of a letter that nobody may open, nor of an approval that was signed otherwise.
     */
    @Query("select new org.rogatory.documents.WaitingScan(i.caseRef, i.documentRef, d.kind, i.slot, i.scannedAt)"
            + " from InkSigning i, StoredDocument d where d.documentRef = i.documentRef"
            + " and i.state = org.rogatory.documents.InkState.SCANNED and i.office = :office"
            + " and i.scannedBy <> :adder and d.status = org.rogatory.documents.DocumentStatus.RENDERED"
            + " and d.marking is null and d.isolation.state is null"
            + " and (i.slot <> org.rogatory.documents.signature.SignatureSlot.APPROVAL or not exists"
            + " (select a.documentRef from DocumentApproval a where a.documentRef = i.documentRef))"
            + " order by i.scannedAt, i.inkRef")
    List<WaitingScan> waiting(String office, String adder, Limit limit);
}
