package org.rogatory.transfer.outgoing;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TransferStates extends Repository<TransferState, String> {

    String VISIBLE = AccessScope.GRANTED + "s.caseRef)";

    TransferState save(TransferState state);

    @Query("select s from TransferState s where s.caseRef = :caseRef and" + VISIBLE)
    Optional<TransferState> find(String caseRef, AccessScope scope);
}
