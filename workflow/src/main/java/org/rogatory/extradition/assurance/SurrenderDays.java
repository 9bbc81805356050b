package org.rogatory.extradition.assurance;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SurrenderDays extends Repository<SurrenderDay, String> {

    SurrenderDay save(SurrenderDay day);

    @Query("select d from SurrenderDay d where d.caseRef = :caseRef and" + AccessScope.GRANTED + "d.caseRef)")
    Optional<SurrenderDay> find(String caseRef, AccessScope scope);
}
