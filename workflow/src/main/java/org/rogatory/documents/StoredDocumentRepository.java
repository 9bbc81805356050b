package org.rogatory.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The rows of the documents. Access is decided before: callers have passed the file's rule. */
interface StoredDocumentRepository extends Repository<StoredDocument, String> {

    StoredDocument saveAndFlush(StoredDocument document);

    Optional<StoredDocument> findById(String documentRef);

    Optional<StoredDocument> findByStepKey(String stepKey);

    List<StoredDocument> findByCaseRefOrderByCreatedAtAscDocumentRefAsc(String caseRef);

    List<StoredDocument> findByCaseRefInOrderByCreatedAtAscDocumentRefAsc(Collection<String> caseRefs);

    @Query("select d.address from StoredDocument d where d.address in :hashes")
    Set<String> referenced(@Param("hashes") Collection<String> hashes);

    @Query("select d.seal.address from StoredDocument d where d.seal.address in :hashes")
    Set<String> referencedSealed(@Param("hashes") Collection<String> hashes);

    @Query(
            "select new org.rogatory.documents.OpenPaper(d.documentRef, d.kind) from StoredDocument d where d.caseRef = :caseRef and d.status = :rendered"
                    + " and d.seal.authority is not null order by d.createdAt")
    List<OpenPaper> waitingForSeal(@Param("caseRef") String caseRef, @Param("rendered") DocumentStatus rendered);

    @Query("select d from StoredDocument d where d.caseRef = :caseRef and d.original.toReturn = true"
            + " and d.original.returnedOn is null and d.original.returnBy is null order by d.createdAt")
    List<StoredDocument> neitherReturnedNorDated(@Param("caseRef") String caseRef);

    @Query("select d from StoredDocument d where d.documentRef > :after order by d.documentRef")
    List<StoredDocument> page(@Param("after") String after, Limit limit);
}
