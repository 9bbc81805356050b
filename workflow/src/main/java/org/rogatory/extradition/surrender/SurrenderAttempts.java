package org.rogatory.extradition.surrender;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SurrenderAttempts extends Repository<SurrenderAttempt, String> {

    String VISIBLE = AccessScope.GRANTED + "a.caseRef)";

    SurrenderAttempt save(SurrenderAttempt attempt);

    @Query("select a from SurrenderAttempt a where a.caseRef = :caseRef and" + VISIBLE + " order by a.number")
    List<SurrenderAttempt> of(String caseRef, AccessScope scope);
}
