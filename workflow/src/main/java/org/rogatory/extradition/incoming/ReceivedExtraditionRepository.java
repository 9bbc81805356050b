package org.rogatory.extradition.incoming;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReceivedExtraditionRepository extends Repository<ReceivedExtradition, String> {

    String VISIBLE = AccessScope.GRANTED + "r.caseRef)";

    ReceivedExtradition save(ReceivedExtradition request);

    @Query("select r from ReceivedExtradition r where r.caseRef = :caseRef and" + VISIBLE)
    Optional<ReceivedExtradition> find(String caseRef, AccessScope scope);
}
