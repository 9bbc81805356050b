package org.rogatory.extradition.outgoing;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutgoingStates extends Repository<OutgoingState, String> {

    String VISIBLE = AccessScope.GRANTED + "s.caseRef)";

    OutgoingState save(OutgoingState state);

    @Query("select s from OutgoingState s where s.caseRef = :caseRef and" + VISIBLE)
    Optional<OutgoingState> find(String caseRef, AccessScope scope);
}
