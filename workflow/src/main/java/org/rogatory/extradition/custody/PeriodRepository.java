package org.rogatory.extradition.custody;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PeriodRepository extends Repository<Period, String> {

    Period save(Period period);

    @Query("select p from Period p where p.caseRef = :caseRef and" + AccessScope.GRANTED
            + "p.caseRef) order by p.number")
    List<Period> of(String caseRef, AccessScope scope);
}
