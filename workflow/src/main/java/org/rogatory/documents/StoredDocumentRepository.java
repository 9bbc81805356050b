package org.rogatory.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The rows of the documents. Access is decided before: callers have passed the file's rule. */
interface StoredDocumentRepository extends Repository<StoredDocument, String> {

    /** A revision that was sent before the document grew is a part of it. */
    String REVISION =
            " or d.documentRef in (select s.documentRef from DocumentSignature s where s.address in :addresses)"
                    + " or d.documentRef in (select t.documentRef from DocumentStamp t where t.address in :addresses)";

    StoredDocument saveAndFlush(StoredDocument document);

    Optional<StoredDocument> findById(String documentRef);

    /** A document that must be there. The refusal is declared, or it would be taken for a fault of the database. */
    default StoredDocument get(String documentRef) throws DocumentRefused {
        return findById(documentRef).orElseThrow(() -> new DocumentRefused("document-unknown"));
    }

    List<StoredDocument> findByDocumentRefIn(Collection<String> documentRefs);

    Optional<StoredDocument> findByStepKey(String stepKey);

    /**
     * Holds a document as it was read until the transaction ends, and finds none if it has changed: whoever changes it
     * at the same moment is undone, though nothing of it changes here.
     */
    @Modifying(flushAutomatically = true)
    @Query("update StoredDocument d set d.version = d.version + 1"
            + " where d.documentRef = :documentRef and d.version = :version")
    int hold(@Param("documentRef") String documentRef, @Param("version") long version);

    List<StoredDocument> findByCaseRefOrderByCreatedAtAscDocumentRefAsc(String caseRef);

    List<StoredDocument> findByCaseRefInOrderByCreatedAtAscDocumentRefAsc(Collection<String> caseRefs);

    @Query("select d.address from StoredDocument d where d.address in :hashes"
            + " and (d.isolation.state is null or d.isolation.state <> org.rogatory.documents.Isolation.ERASED)")
    Set<String> referenced(@Param("hashes") Collection<String> hashes);

    @Query("select d.signed.address from StoredDocument d where d.signed.address in :hashes"
            + " and (d.isolation.state is null or d.isolation.state <> org.rogatory.documents.Isolation.ERASED)")
    Set<String> referencedSealed(@Param("hashes") Collection<String> hashes);

    /** Whatever row has this content: what was taken over from another file shares it. */
    @Query("select d from StoredDocument d where d.address in :addresses or d.signed.address in :addresses" + REVISION)
    List<StoredDocument> sharing(@Param("addresses") Collection<String> addresses);

    /** Where the revisions of documents lie that signatures have closed. */
    @Query("select s.address from DocumentSignature s where s.documentRef in :documentRefs and s.address is not null")
    Set<String> revisions(@Param("documentRefs") Collection<String> documentRefs);

    /** Where the revisions of documents lie that a time-stamp over the whole has closed. */
    @Query("select t.address from DocumentStamp t where t.documentRef in :documentRefs")
    Set<String> stamped(@Param("documentRefs") Collection<String> documentRefs);

    /** The files of which a document that was not erased lies under one of these keys. */
    @Query("select distinct d.caseRef from StoredDocument d where d.keyRef in :keys"
            + " and (d.isolation.state is null or d.isolation.state <> org.rogatory.documents.Isolation.ERASED)")
    Set<String> filesUnder(@Param("keys") Collection<String> keys);

    @Query("select d from StoredDocument d where d.caseRef = :caseRef"
            + " and (d.isolation.state = org.rogatory.documents.Isolation.ISOLATED"
            + " or d.inspection.state = org.rogatory.documents.inspection.InspectionState.QUARANTINED"
            + " or d.size > :largest)")
    List<StoredDocument> heldBackIn(@Param("caseRef") String caseRef, @Param("largest") long largest);

    @Query("select d.documentRef as documentRef, d.isolation.held as holders from StoredDocument d"
            + " where d.caseRef = :caseRef and d.isolation.state = org.rogatory.documents.Isolation.ISOLATED")
    List<Held> heldIn(@Param("caseRef") String caseRef);

    /** What takes an isolated document away, one a line. */
    interface Held {

        String getDocumentRef();

        String getHolders();
    }

    @Query("select d.documentRef from StoredDocument d where d.isolation.state is not null"
            + " and (d.address in :addresses or d.signed.address in :addresses" + REVISION + ")")
    List<String> takenAway(@Param("addresses") Collection<String> addresses);

    /** Documents with these contents in quarantine, in whatever file; only what was given free in this one is free. */
    @Query("select d.documentRef from StoredDocument d where d.address in :addresses"
            + " and d.inspection.state = org.rogatory.documents.inspection.InspectionState.QUARANTINED"
            + " and not exists (select f from StoredDocument f where f.address = d.address and f.caseRef = :caseRef"
            + " and f.inspection.state = org.rogatory.documents.inspection.InspectionState.RELEASED)")
    List<String> quarantined(@Param("caseRef") String caseRef, @Param("addresses") Collection<String> addresses);

    /** What of these contents a file holds and nothing has looked into. */
    @Query("select d from StoredDocument d where d.caseRef = :caseRef and d.address in :addresses"
            + " and d.inspection.state is null order by d.documentRef")
    List<StoredDocument> unseen(@Param("caseRef") String caseRef, @Param("addresses") Collection<String> addresses);

    /** What came from outside and was not looked into yet. */
    @Query("select d from StoredDocument d where d.documentRef > :after and d.inspection.state is null"
            + " and d.status in (org.rogatory.documents.DocumentStatus.ATTACHED,"
            + " org.rogatory.documents.DocumentStatus.RECEIVED) and d.isolation.state is null order by d.documentRef")
    List<StoredDocument> uninspected(@Param("after") String after, Limit limit);

    /** What no antivirus has seen though one is set up. */
    @Query("select d from StoredDocument d where d.documentRef > :after"
            + " and d.inspection.scan = org.rogatory.documents.inspection.VirusScan.UNREACHED"
            + " and d.isolation.state is null order by d.documentRef")
    List<StoredDocument> unscanned(@Param("after") String after, Limit limit);

    /** The documents of these bytes that were erased. */
    @Query("select d from StoredDocument d where d.isolation.state = :erased"
            + " and (d.address in :addresses or d.signed.address in :addresses)")
    List<StoredDocument> erased(@Param("addresses") Collection<String> addresses, @Param("erased") Isolation erased);

    /** Of these the revisions of documents that were erased. */
    @Query("select s.address from DocumentSignature s, StoredDocument d where s.documentRef = d.documentRef"
            + " and s.address in :addresses and d.isolation.state = :erased")
    Set<String> erasedRevisions(@Param("addresses") Collection<String> addresses, @Param("erased") Isolation erased);

    /** Of these what a further time-stamp was put over, of documents that were erased. */
    @Query("select t.address from DocumentStamp t, StoredDocument d where t.documentRef = d.documentRef"
            + " and t.address in :addresses and d.isolation.state = :erased")
    Set<String> erasedStamps(@Param("addresses") Collection<String> addresses, @Param("erased") Isolation erased);

    @Query("select new org.rogatory.documents.OpenPaper(d.documentRef, d.kind)"
            + " from StoredDocument d where d.caseRef = :caseRef and d.status = :rendered"
            + " and d.signed.ordered > 0 and d.counts.withheldAt is null order by d.createdAt")
    List<OpenPaper> waitingForSeal(@Param("caseRef") String caseRef, @Param("rendered") DocumentStatus rendered);

    @Query("select new org.rogatory.documents.SealedLetter(d.documentRef, d.caseRef, s.authority, d.signed.lastAt,"
            + " s.mode)"
            + " from StoredDocument d, DocumentSignature s where s.documentRef = d.documentRef"
            + " and s.turn = d.signed.made and d.stepKey = :stepKey and d.status = :sealed"
            + " and d.signed.lastAt is not null and d.marking is null and d.isolation.state is null")
    Optional<SealedLetter> sealed(@Param("stepKey") String stepKey, @Param("sealed") DocumentStatus sealed);

    @Query("select d from StoredDocument d where d.caseRef = :caseRef and d.original.toReturn = true"
            + " and d.original.returnedOn is null and d.original.returnBy is null order by d.createdAt")
    List<StoredDocument> neitherReturnedNorDated(@Param("caseRef") String caseRef);

    @Query(
            "select d from StoredDocument d where d.documentRef > :after"
                    + " and (d.isolation.state is null or d.isolation.state <> org.rogatory.documents.Isolation.ERASED) order by d.documentRef")
    List<StoredDocument> page(@Param("after") String after, Limit limit);

    @Query("select d.documentRef as documentRef, d.original.sheets as sheets from StoredDocument d"
            + " where d.documentRef in :documentRefs and d.original.sheets is not null")
    List<Counted> counted(@Param("documentRefs") Collection<String> documentRefs);

    /** How many sheets the paper of a document has. */
    interface Counted {

        String getDocumentRef();

        int getSheets();
    }

    /** The papers of files that are here: something is known of them, they have come, and have not gone back. */
    @Query("select new org.rogatory.documents.HeldOriginal(d.documentRef, d.caseRef, d.kind, d.original.firstSheet,"
            + " d.original.lastSheet, d.original.sheets) from StoredDocument d where d.caseRef in :caseRefs"
            + " and d.original.returnedOn is null"
            + " and (d.original.originalFollows = false or d.original.followedOn is not null)"
            + " and (d.original.firstSheet is not null or d.original.sheets is not null"
            + " or d.original.hiddenFile is not null or d.original.hiddenFolder is not null"
            + " or d.original.wetSeal = true or d.original.wetSignature = true or d.original.toReturn = true)"
            + " order by d.caseRef, d.createdAt, d.documentRef")
    List<HeldOriginal> papers(@Param("caseRefs") Collection<String> caseRefs);
}
