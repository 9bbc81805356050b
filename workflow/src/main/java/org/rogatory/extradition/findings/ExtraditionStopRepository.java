package org.rogatory.extradition.findings;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExtraditionStopRepository extends Repository<ExtraditionStop, String> {

    ExtraditionStop save(ExtraditionStop stop);

    @Query("select s from ExtraditionStop s where s.caseRef = :caseRef and" + AccessScope.GRANTED
            + "s.caseRef) order by s.number")
    List<ExtraditionStop> of(String caseRef, AccessScope scope);
}
