package org.rogatory.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rogatory.cases.ListPlace;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IncomingRepository extends JpaRepository<ExchangeIncoming, String> {

    List<ExchangeIncoming> findByCaseRef(String caseRef);

    /** What a State has received and no file of its own took, but for these kinds. */
    String STRAY = "select m from ExchangeIncoming m"
            + " where m.toState = :state and m.caseRef is null and m.kind not in :loose";

    /** The same from a place in their order on: the newest first. */
    @Query(STRAY + " and (m.receivedAt < :#{#before.at()}"
            + " or m.receivedAt = :#{#before.at()} and m.messageId < :#{#before.reference()})"
            + " order by m.receivedAt desc, m.messageId desc")
    List<ExchangeIncoming> stray(String state, Collection<String> loose, ListPlace before, Limit limit);

    @Query(STRAY + " and m.messageId = :messageId")
    Optional<ExchangeIncoming> stray(String state, Collection<String> loose, String messageId);

    /** The numbers of what an authority has received in these threads without a file. */
    @Query("select m.messageId from ExchangeIncoming m"
            + " where m.threadId in :threads and m.toAuthority = :authority and m.caseRef is null")
    List<String> withoutFile(Collection<String> threads, String authority);

    /** Those of a file of which only some can read a part. */
    @Query("select m from ExchangeIncoming m where m.caseRef = :caseRef and m.closedParts > 0"
            + " order by m.receivedAt, m.messageId")
    List<ExchangeIncoming> withClosedParts(String caseRef);

    /** What a State has received from another in a thread without a file, but for these kinds; the oldest first. */
    @Query("select m from ExchangeIncoming m where m.threadId = :threadId and m.fromState = :sender"
            + " and m.toState = :receiver and m.caseRef is null and m.kind not in :loose"
            + " order by m.receivedAt, m.messageId")
    List<ExchangeIncoming> untaken(String threadId, String sender, String receiver, Collection<String> loose);

    /** The files that were given what a State has received from another in a thread, that of the newest first. */
    @Query("select m.caseRef from ExchangeIncoming m where m.threadId = :threadId and m.fromState = :sender"
            + " and m.toState = :receiver and m.caseRef is not null order by m.receivedAt desc, m.messageId")
    List<String> filesOf(String threadId, String sender, String receiver, Limit limit);

    @Query("select m.messageId from ExchangeIncoming m where m.caseRef = :caseRef and m.readAt is null")
    List<String> unread(String caseRef);

    @Query("select m.messageId from ExchangeIncoming m"
            + " where m.caseRef = :caseRef and m.kind in :kinds and m.readAt is null")
    List<String> unread(String caseRef, Collection<String> kinds);

    @Query("select m.messageId from ExchangeIncoming m where m.caseRef in :caseRefs")
    List<String> idsOf(Collection<String> caseRefs);
}
