package org.rogatory.exchange;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface OutgoingRepository extends JpaRepository<ExchangeOutgoing, String> {

    List<ExchangeOutgoing> findByCaseRef(String caseRef);

    List<ExchangeOutgoing> findByCaseRefAndStatusIn(String caseRef, Collection<MessageStatus> statuses);

    /** What an authority has written in a thread without a file. */
    List<ExchangeOutgoing> findByThreadIdAndFromAuthorityAndCaseRefIsNullAndKindIn(
            String threadId, String fromAuthority, Collection<String> kinds);
}
