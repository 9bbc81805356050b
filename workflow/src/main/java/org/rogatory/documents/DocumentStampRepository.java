package org.rogatory.documents;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The rows of the time-stamps over whole letters. Access is decided before: callers have passed the file's rule. */
interface DocumentStampRepository extends Repository<DocumentStamp, String> {

    DocumentStamp save(DocumentStamp stamp);

    List<DocumentStamp> findByDocumentRefOrderByTurn(String documentRef);

    /** Letters with a time-stamp over the whole of which nothing is written down yet. */
    @Query("select d.documentRef from StoredDocument d, DocumentSignature s where s.documentRef = d.documentRef"
            + " and s.turn = d.signed.made and s.level = org.rogatory.documents.signature.SignatureLevel.LTA"
            + " and d.status = org.rogatory.documents.DocumentStatus.SEALED and d.isolation.state is null"
            + " and d.documentRef > :after"
            + " and not exists (select t from DocumentStamp t where t.documentRef = d.documentRef)"
            + " order by d.documentRef")
    List<String> unread(@Param("after") String after, Limit limit);

    /** Letters whose newest time-stamp holds no longer than until before that day. */
    @Query("select t.documentRef from DocumentStamp t, StoredDocument d where d.documentRef = t.documentRef"
            + " and t.renewedAt is null and t.holdsUntil < :limitDay and d.isolation.state is null"
            + " and t.documentRef > :after order by t.documentRef")
    List<String> due(@Param("limitDay") LocalDate limitDay, @Param("after") String after, Limit limit);
}
