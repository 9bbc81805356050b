package org.rogatory.extradition.custody;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IncidentRepository extends Repository<Incident, String> {

    String VISIBLE = AccessScope.GRANTED + "i.caseRef)";

    Incident save(Incident incident);

    @Query("select i from Incident i where i.caseRef = :caseRef and" + VISIBLE + " order by i.number")
    List<Incident> of(String caseRef, AccessScope scope);

    @Query("select i from Incident i where i.caseRef = :caseRef and i.endedAt is null and" + VISIBLE)
    List<Incident> open(String caseRef, AccessScope scope);
}
