package org.rogatory.exchange;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OutgoingRepository extends JpaRepository<ExchangeOutgoing, String> {

    List<ExchangeOutgoing> findByCaseRef(String caseRef);

    List<ExchangeOutgoing> findByCaseRefAndStatusIn(String caseRef, Collection<MessageStatus> statuses);

    /** What an authority has written in a thread without a file. */
    List<ExchangeOutgoing> findByThreadIdAndFromAuthorityAndCaseRefIsNullAndKindIn(
            String threadId, String fromAuthority, Collection<String> kinds);

    /** The file that already writes in a thread on this side. */
    @Query("select distinct m.caseRef from ExchangeOutgoing m"
            + " where m.threadId = :threadId and m.fromState = :state and m.caseRef is not null")
    List<String> filesOf(String threadId, String state);
}
