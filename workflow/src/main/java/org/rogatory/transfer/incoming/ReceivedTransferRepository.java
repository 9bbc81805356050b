package org.rogatory.transfer.incoming;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReceivedTransferRepository extends Repository<ReceivedTransfer, String> {

    String VISIBLE = AccessScope.GRANTED + "r.caseRef)";

    ReceivedTransfer save(ReceivedTransfer request);

    @Query("select r from ReceivedTransfer r where r.caseRef = :caseRef and" + VISIBLE)
    Optional<ReceivedTransfer> find(String caseRef, AccessScope scope);
}
