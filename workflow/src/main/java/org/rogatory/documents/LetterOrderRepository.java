package org.rogatory.documents;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The orders of letters. Access is decided before: callers have passed the file's rule. */
interface LetterOrderRepository extends Repository<LetterOrder, String> {

    LetterOrder saveAndFlush(LetterOrder order);

    Optional<LetterOrder> findById(String orderRef);

    /** The order, for this transaction alone: two jobs that lay it out come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from LetterOrder o where o.orderRef = :orderRef")
    Optional<LetterOrder> lock(String orderRef);

    @Query("select o.orderRef from LetterOrder o where o.caseRef = :caseRef and o.kind = :kind"
            + " and o.documentRef is null order by o.orderedAt, o.orderRef")
    List<String> waiting(String caseRef, String kind);

    @Query("select new org.rogatory.documents.OpenPaper(o.orderRef, o.kind) from LetterOrder o"
            + " where o.caseRef = :caseRef and o.documentRef is null order by o.orderedAt")
    List<OpenPaper> open(String caseRef);
}
