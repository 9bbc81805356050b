package org.rogatory.exchange;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IncomingRepository extends JpaRepository<ExchangeIncoming, String> {

    List<ExchangeIncoming> findByCaseRef(String caseRef);

    List<ExchangeIncoming> findByThreadIdAndToStateAndCaseRefIsNull(String threadId, String toState);

    List<ExchangeIncoming> findByToStateAndCaseRefIsNullAndKindNotInOrderByReceivedAtDesc(
            String toState, Collection<String> kinds, Limit limit);

    /** The numbers of what an authority has received in these threads without a file. */
    @Query("select m.messageId from ExchangeIncoming m"
            + " where m.threadId in :threads and m.toAuthority = :authority and m.caseRef is null")
    List<String> withoutFile(Collection<String> threads, String authority);

    /** Those of a file of which only some can read a part. */
    @Query("select m from ExchangeIncoming m where m.caseRef = :caseRef and m.closedParts > 0"
            + " order by m.receivedAt, m.messageId")
    List<ExchangeIncoming> withClosedParts(String caseRef);

    /** The file that was given earlier messages of a thread on this side. */
    @Query("select distinct m.caseRef from ExchangeIncoming m"
            + " where m.threadId = :threadId and m.toState = :state and m.caseRef is not null")
    List<String> filesOf(String threadId, String state);

    @Query("select m.messageId from ExchangeIncoming m where m.caseRef = :caseRef and m.readAt is null")
    List<String> unread(String caseRef);

    @Query("select m.messageId from ExchangeIncoming m"
            + " where m.caseRef = :caseRef and m.kind in :kinds and m.readAt is null")
    List<String> unread(String caseRef, Collection<String> kinds);

    @Query("select m.messageId from ExchangeIncoming m where m.caseRef in :caseRefs")
    List<String> idsOf(Collection<String> caseRefs);
}
